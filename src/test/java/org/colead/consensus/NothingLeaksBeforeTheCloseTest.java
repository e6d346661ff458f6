package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.export.AsJson;
import org.colead.export.Exports;
import org.colead.facilitation.FacilitationCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.live.Facilitation;
import org.colead.live.Rooms;
import org.colead.live.SessionId;
import org.colead.notification.Inbox;
import org.colead.people.Cast;
import org.colead.platform.StoryClock;
import org.colead.record.RecordExtract;
import org.colead.record.RecordFilter;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// While a check is open, Hana changes her mind and another witnesses for her: whatever anybody
/// else can see stays the same to the letter, and her words stand nowhere.
@SpringBootTest
@ExtendWith(OutputCaptureExtension.class)
class NothingLeaksBeforeTheCloseTest extends SpringBrowserlessTest {

    private static final String SECRET = "Quillwort-by-the-river";

    @Autowired CheckCast checkCast;
    @Autowired FacilitationCast facilitating;
    @Autowired Cast people;
    @Autowired Checks checks;
    @Autowired ClosedChecks closed;
    @Autowired OpenChecks open;
    @Autowired SenseChecks senses;
    @Autowired TakingPositions taking;
    @Autowired DecisionRegister register;
    @Autowired Exports exports;
    @Autowired RecordReader record;
    @Autowired RecordExtract extract;
    @Autowired Inbox inbox;
    @Autowired Facilitation live;
    @Autowired Rooms rooms;
    @Autowired List<NeedSource> needs;
    @Autowired GreenMail mailbox;
    @Autowired StoryClock clock;

    Round round;
    Instant now;

    @BeforeEach
    void tell() {
        now = clock.instant();
        round = checkCast.round();
        facilitating.facilitates(round.wes(), round.team(), round.theo());
        people.keepsAccounts(round.colleague());
    }

    @Test
    void noServiceTellsThatAPositionChanged(CapturedOutput log) {
        var check = checkCast.open(round);
        var session = live.open(round.decision(), CommandKey.next(), round.theo());
        secretly(check, 8);
        var before = everyService(check, session);

        secretly(check, 2);
        taking.witness(check, round.hana(), stance(5), CommandKey.next(), round.priya());

        assertThat(everyService(check, session)).isEqualTo(before);
        assertThat(before.toString()).doesNotContain(SECRET);
        assertThat(mails()).doesNotContain(SECRET);
        assertThat(log.getAll()).doesNotContain(SECRET).doesNotContain(round.hana().toString());
    }

    @Test
    void noServiceTellsItOfASenseCheck() {
        var check =
                senses.open(
                        round.decision(),
                        new SenseQuestion(Method.GRADIENTS, "How is this so far?"),
                        new Closing(now.plusSeconds(90_000)),
                        CommandKey.next(),
                        round.theo());
        var session = live.open(round.decision(), CommandKey.next(), round.theo());
        secretly(check, 8);
        var before = everyService(check, session);

        secretly(check, 2);

        assertThat(everyService(check, session)).isEqualTo(before);
        assertThat(before.toString()).doesNotContain(SECRET);
    }

    @Test
    void noScreenTellsThatAPositionChanged() {
        var check = checkCast.open(round);
        secretly(check, 8);
        var before = everyScreen();

        secretly(check, 2);
        taking.witness(check, round.hana(), stance(5), CommandKey.next(), round.priya());

        assertThat(everyScreen()).isEqualTo(before);
        assertThat(before.toString()).doesNotContain(SECRET);
    }

    @Test
    void theNumberSaysNothingOfWhoAnsweredNorWhat() {
        var check = checkCast.open(round);
        secretly(check, 8);
        var hanaAnswered = open.of(round.decision()).orElseThrow();
        var other = checkCast.round();
        checkCast.give(checkCast.open(other), other.ruth(), 1);
        var ruthAnswered = open.of(other.decision()).orElseThrow();

        assertThat(hanaAnswered.answered()).isEqualTo(ruthAnswered.answered());
        assertThat(checks.status(round.decision(), round.theo()).orElseThrow().others()).hasSize(8);
    }

    private void secretly(CheckId check, int choice) {
        taking.give(check, stance(choice), CommandKey.next(), round.hana());
    }

    private static Stance stance(int choice) {
        return Stance.of(choice, SECRET);
    }

    /// A member, who facilitates; an author; a member who has not answered; a guest; whoever keeps
    /// the accounts and reads the record; the granting group.
    private List<PersonId> others() {
        return List.of(
                round.wes(),
                round.theo(),
                round.priya(),
                round.guest(),
                round.colleague(),
                round.gus());
    }

    private Map<String, String> everyService(CheckId check, SessionId session) {
        var seen = new LinkedHashMap<String, String>();
        checkCast.at(
                now,
                _ -> {
                    others().forEach(viewer -> services(viewer, check, seen));
                    rooms.of(session).look();
                    seen.put("room", rooms.of(session).state().told());
                    seen.put("open", open.of(round.decision()).toString());
                    seen.put("last", open.lastClosed(round.decision()).toString());
                });
        return seen;
    }

    private void services(PersonId viewer, CheckId check, Map<String, String> seen) {
        var decision = round.decision();
        ask(seen, viewer, "status", () -> checks.status(decision, viewer));
        ask(seen, viewer, "result", () -> checks.result(decision, viewer));
        ask(seen, viewer, "history", () -> checks.history(decision, viewer));
        ask(seen, viewer, "closed", () -> closed.of(decision, viewer));
        ask(seen, viewer, "sense", () -> senses.status(decision, viewer));
        ask(seen, viewer, "sense, closed", () -> senses.last(decision, viewer));
        ask(seen, viewer, "sense, by id", () -> senses.result(check, viewer));
        ask(seen, viewer, "senses", () -> senses.history(decision, viewer));
        ask(seen, viewer, "decision", () -> register.details(decision, viewer));
        ask(seen, viewer, "inbox", () -> inbox.items(viewer, Optional.empty()));
        needs.forEach(n -> ask(seen, viewer, n.toString(), () -> n.needsOf(viewer)));
        ask(
                seen,
                viewer,
                "export",
                () -> {
                    var whole = AsJson.bytes(exports.whole(decision, viewer));
                    return new String(whole, StandardCharsets.UTF_8)
                            .replaceAll("\"(sealedAs|checkpoint)\" : [^\n]+", "");
                });
        for (UUID about : List.of(decision.value(), check.value())) {
            ask(seen, viewer, "entries " + about, () -> entries(RecordFilter.about(about), viewer));
            ask(seen, viewer, "extract " + about, () -> extract.about(about, viewer).size());
        }
        ask(seen, viewer, "by her", () -> entries(by(round.hana()), viewer));
        for (var kind : CheckEvent.OfPosition.class.getPermittedSubclasses()) {
            ask(
                    seen,
                    viewer,
                    kind.getSimpleName(),
                    () -> entries(of(kind), viewer).contains(SECRET));
        }
    }

    private String entries(RecordFilter filter, PersonId viewer) {
        return record.entries(filter, Optional.empty(), viewer).rows().stream()
                .map(entry -> entry.id() + " " + entry.what() + " " + entry.actorId())
                .toList()
                .toString();
    }

    private static RecordFilter by(PersonId person) {
        var none = RecordFilter.ALL;
        return new RecordFilter(
                none.kind(), Optional.of(person), none.about(), none.from(), none.until());
    }

    private static RecordFilter of(Class<?> kind) {
        var none = RecordFilter.ALL;
        return new RecordFilter(
                Optional.of(kind.getSimpleName()),
                none.actor(),
                none.about(),
                none.from(),
                none.until());
    }

    /// A refusal is an answer, too: it must not change either.
    private static void ask(
            Map<String, String> seen, PersonId viewer, String what, Supplier<Object> question) {
        String answer;
        try {
            answer = String.valueOf(question.get());
        } catch (Refusal refusal) {
            answer = refusal.getMessage();
        }
        seen.put(viewer + " " + what, answer);
    }

    private Map<String, String> everyScreen() {
        var seen = new LinkedHashMap<String, String>();
        checkCast.at(now, _ -> others().forEach(viewer -> screens(viewer, seen)));
        return seen;
    }

    private void screens(PersonId viewer, Map<String, String> seen) {
        people.signIn(viewer);
        var decision = "decisions/" + round.decision();
        for (var path :
                List.of(
                        "",
                        decision,
                        decision + "/check",
                        decision + "/sense",
                        "decisions",
                        "inbox",
                        "groups/" + round.team().value())) {
            UI.getCurrent().navigate("me");
            UI.getCurrent().navigate(path);
            seen.put(viewer + " " + path, UI.getCurrent().getElement().getTextRecursively());
        }
    }

    private String mails() {
        return Arrays.stream(mailbox.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toList()
                .toString();
    }
}
