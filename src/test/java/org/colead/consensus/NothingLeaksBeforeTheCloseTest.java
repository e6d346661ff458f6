package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.consensus.BlindCast.Scene;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.deliberation.voice.Voices;
import org.colead.facilitation.OpenRounds;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.notification.Inbox;
import org.colead.notification.Troubles;
import org.colead.uikit.FindSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// While a check is open, members change their minds and write for others: whatever anybody else
/// can ask of a service stays the same to the letter, and the words stand nowhere.
@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class NothingLeaksBeforeTheCloseTest {

    private static final CheckStatus.Mine NONE =
            new CheckStatus.Mine(Stance.of(1, ""), Instant.EPOCH, Optional.empty(), false);

    @Autowired BlindCast blind;
    @Autowired Checks checks;
    @Autowired ClosedChecks closed;
    @Autowired ClosedPositions positions;
    @Autowired AbsentMembers absent;
    @Autowired OpenChecks open;
    @Autowired SenseChecks senses;
    @Autowired TakingPositions taking;
    @Autowired DecisionRegister register;
    @Autowired OpenRounds rounds;
    @Autowired Voices voices;
    @Autowired Inbox inbox;
    @Autowired Troubles troubles;
    @Autowired List<NeedSource> needs;
    @Autowired List<FindSource> finders;
    @Autowired JdbcClient jdbc;

    static Stream<Method> blindMethods() {
        return Stream.of(Method.values()).filter(Method::isChecked);
    }

    @ParameterizedTest
    @MethodSource("blindMethods")
    void noServiceTellsThatSomebodyAnsweredOtherwise(Method method, CapturedOutput log) {
        var scene = blind.scene(method);
        tellsNothing(scene);
        assertThat(log.getAll())
                .doesNotContain(BlindCast.SECRET)
                .doesNotContain(scene.round().hana().toString());
    }

    @Test
    void noServiceTellsItOfASenseCheck() {
        tellsNothing(blind.sensed());
    }

    private void tellsNothing(Scene scene) {
        var before = blind.seen(scene, (viewer, seen) -> everything(scene, viewer, seen));

        blind.behindTheVeil(scene);

        assertThat(
                        Seen.changed(
                                before,
                                blind.seen(
                                        scene, (viewer, seen) -> everything(scene, viewer, seen))))
                .isEmpty();
        assertThat(before.toString()).doesNotContain(BlindCast.SECRET);
    }

    @Test
    void theNumberSaysNothingOfWhoAnsweredNorWhat() {
        var scene = blind.scene(Method.GRADIENTS);
        var other = blind.scene(Method.GRADIENTS);
        blind.answer(scene, scene.round().ruth(), 2);
        blind.answer(other, other.round().priya(), 1);

        assertThat(open.of(scene.decision()).orElseThrow().answered()).isEqualTo(2);
        assertThat(open.of(other.decision()).orElseThrow().answered()).isEqualTo(2);
        assertThat(absent.count(scene.check(), "", scene.round().theo())).isEqualTo(8);
    }

    @Test
    void aLetterThatTellsAMemberOfAWitnessedPositionIsNobodyElsesTrouble() {
        var scene = blind.scene(Method.CONSENT);
        blind.behindTheVeil(scene);
        var keeper = scene.round().guest();
        var before = troubles.newest(keeper);

        await().untilAsserted(() -> assertThat(givenUp(scene.round().marisol())).isEqualTo(1));

        assertThat(troubles.newest(keeper)).isEqualTo(before);
    }

    private int givenUp(PersonId to) {
        return jdbc.sql(
                        """
                        update outbox_letter set state = 'GIVEN_UP', settled_at = now(6)
                        where kind = 'position-witnessed' and person_id = ?
                        """)
                .param(to.toString())
                .update();
    }

    private void everything(Scene scene, PersonId viewer, Map<String, String> seen) {
        ofTheCheck(scene, viewer, seen);
        ofItsPositions(scene.check(), viewer, seen);
        around(scene, viewer, seen);
    }

    private void ofTheCheck(Scene scene, PersonId viewer, Map<String, String> seen) {
        var decision = scene.decision();
        Seen.ask(seen, "status", () -> checks.status(decision, viewer));
        Seen.ask(seen, "result", () -> checks.result(decision, viewer));
        Seen.ask(seen, "history", () -> checks.history(decision, viewer));
        Seen.ask(seen, "closed", () -> closed.of(decision, viewer));
        Seen.ask(seen, "closed sense checks", () -> closed.senses(decision, viewer));
        Seen.ask(seen, "sense", () -> senses.status(decision, viewer));
        Seen.ask(seen, "sense, closed", () -> senses.last(decision, viewer));
        Seen.ask(seen, "sense, by id", () -> senses.result(scene.check(), viewer));
        Seen.ask(seen, "senses", () -> senses.history(decision, viewer));
        Seen.ask(seen, "open", () -> open.of(decision));
        Seen.ask(seen, "answered", () -> open.answered(scene.check()));
        Seen.ask(seen, "last", () -> open.lastClosed(decision));
        Seen.ask(seen, "own", () -> open.own(scene.check(), viewer));
        Seen.ask(seen, "voided", () -> open.voided(scene.check()));
        Seen.ask(seen, "closing", () -> closing(scene, viewer));
        Seen.ask(seen, "confirming", () -> confirming(scene, viewer));
        Seen.ask(seen, "still so", () -> saying(scene, viewer));
    }

    private void ofItsPositions(CheckId check, PersonId viewer, Map<String, String> seen) {
        var first = Optional.<String>empty();
        Seen.ask(seen, "reasons", () -> positions.reasons(check, first, viewer));
        for (int choice = 0; choice <= Gradients.VETO; choice++) {
            int asked = choice;
            Seen.ask(
                    seen,
                    "silent at " + choice,
                    () -> positions.silent(check, asked, first, viewer));
        }
        Seen.ask(seen, "each ballot", () -> positions.ballots(check, first, viewer));
        Seen.ask(seen, "of those who left", () -> positions.left(check, first, viewer));
        Seen.ask(seen, "ballots to count again", () -> positions.allBallots(check, viewer));
        Seen.ask(seen, "absent", () -> absent.found(check, "", 0, 50, viewer));
    }

    /// Too early for everybody here: a refusal is an answer, too, and must not change either.
    private String closing(Scene scene, PersonId viewer) {
        checks.close(scene.check(), viewer);
        return "closed";
    }

    private String confirming(Scene scene, PersonId viewer) {
        var mine = checks.status(scene.decision(), viewer).flatMap(CheckStatus::mine);
        taking.confirm(scene.check(), mine.orElse(NONE), viewer);
        return "confirmed";
    }

    private String saying(Scene scene, PersonId viewer) {
        taking.stillSo(scene.check(), CommandKey.next(), viewer);
        return "given";
    }

    private void around(Scene scene, PersonId viewer, Map<String, String> seen) {
        var decision = scene.decision();
        Seen.ask(seen, "decision", () -> register.details(decision, viewer));
        Seen.ask(seen, "round", () -> rounds.now(register.details(decision, viewer)));
        Seen.ask(seen, "not heard", () -> rounds.notHeard(decision, viewer));
        Seen.ask(seen, "voices", () -> voices.of(decision, viewer));
        Seen.ask(seen, "inbox", () -> inbox.items(viewer, Optional.empty()));
        Seen.ask(seen, "troubles", () -> troubles.newest(viewer));
        needs.forEach(n -> Seen.ask(seen, n.toString(), () -> n.needsOf(viewer)));
        for (var words : List.of(BlindCast.SECRET, "protected hours", "position")) {
            finders.forEach(
                    f -> Seen.ask(seen, f + " " + words.length(), () -> f.find(words, viewer, 20)));
        }
    }
}
