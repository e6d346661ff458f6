package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colead.consensus.CheckEvent.CheckClosed;
import org.colead.consensus.CheckEvent.OfPosition;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionId;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.decision.Stage;
import org.colead.decision.Workload;
import org.colead.group.GroupId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Instant NOW = Instant.parse("2026-09-24T14:20:00Z");
    private static final Instant CLOSING = NOW.plus(Duration.ofDays(1));
    private static final PersonId AUTHOR = PersonId.next();

    private final List<PersonId> members = Stream.generate(PersonId::next).limit(9).toList();
    private final Check check = open(members, new Closing(CLOSING));

    @Test
    void readsThePositionsByItsRuleWhenItCloses() {
        var reading = check.close(given(1, 1, 1, 1, 2, 2, 3, 5, 7), AUTHOR, NOW);
        assertThat(reading.passed()).isTrue();
        assertThat(check.isClosed()).isTrue();
    }

    @Test
    void waitsForTheQuorumBeforeItsClosingTime() {
        assertThatThrownBy(() -> check.close(given(1, 1, 1), AUTHOR, NOW))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "3 of 9 have answered; the quorum needs 8. Wait for them, or for the closing time.");
    }

    @Test
    void closesAtItsClosingTimeWhoeverAnswered() {
        var reading = check.close(given(1, 1, 1), PersonId.COLEAD, CLOSING);
        assertThat(reading.passed()).isFalse();
    }

    @Test
    void refusesToCloseTwice() {
        check.close(given(1, 1, 1, 1, 1, 1, 1, 1, 1), AUTHOR, NOW);
        assertThatThrownBy(() -> check.close(List.of(), AUTHOR, NOW))
                .hasMessage("This check is closed already.");
    }

    @Test
    void takesNoPositionAfterItsClosingTime() {
        check.requireOpen(CLOSING.minusMillis(1));
        assertThatThrownBy(() -> check.requireOpen(CLOSING)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAClosingTimeThatNobodyCouldKeep() {
        assertThatThrownBy(() -> open(members, new Closing(NOW.plusSeconds(60))))
                .hasMessageContaining("at least ten minutes");
        assertThatThrownBy(() -> open(members, new Closing(NOW.plus(Duration.ofDays(61)))))
                .hasMessageContaining("60 days at most");
    }

    @Test
    void refusesToOpenForNobody() {
        assertThatThrownBy(() -> open(List.of(), new Closing(CLOSING)))
                .hasMessageContaining("Invite members first");
    }

    @Test
    void aChangedPositionKeepsTheEarlierOne() {
        var position = Position.given(check, Stance.of(8, "Minutes"), members.getFirst(), NOW);
        position.change(check, Stance.of(3, "Better"), NOW.plusSeconds(1));
        assertThat(position.stance().choice()).isEqualTo(3);
        assertThat(position.earlier()).extracting(Given::choice).containsExactly(8);
    }

    @Test
    void aWitnessedPositionIsConfirmedByItsMember() {
        var position = witnessed(2);
        assertThat(position.isConfirmed()).isFalse();
        var read = position.stance();
        position.confirm(read, NOW, members.getFirst(), NOW);
        assertThat(position.isConfirmed()).isTrue();
        assertThatThrownBy(() -> position.confirm(read, NOW, members.getFirst(), NOW))
                .hasMessage("Nothing waits for your confirmation here.");
    }

    @Test
    void aMembersOwnWordReplacesAWitnessedOne() {
        var position = witnessed(2);
        position.change(check, Stance.of(6, ""), NOW);
        assertThat(position.stance().choice()).isEqualTo(6);
        assertThat(position.isConfirmed()).isTrue();
    }

    @Test
    void aWitnessNeverReplacesAMembersOwnWord() {
        var position = Position.given(check, Stance.of(6, ""), members.getFirst(), NOW);
        position.witness(check, Stance.of(1, ""), members.get(1), NOW);
        assertThat(position.stance().choice()).isEqualTo(6);
        assertThat(position.earlier()).hasSize(1);
    }

    @Test
    void whatHappensToAPositionStaysHiddenUntilTheClose() {
        var given = Position.given(check, Stance.of(1, ""), members.getFirst(), NOW);
        var changed = Position.given(check, Stance.of(1, ""), members.getFirst(), NOW);
        changed.change(check, Stance.of(2, ""), NOW);
        assertThat(Stream.of(given, changed, witnessed(1)).flatMap(CheckTest::events))
                .allSatisfy(event -> {
                    assertThat(event).isInstanceOf(OfPosition.class);
                    assertThat(event.veil())
                            .contains(
                                    new AuditedEvent.Veil(
                                            check.id().value(), CheckClosed.class.getSimpleName()));
                    assertThat(event.getClass().getRecordComponents())
                            .extracting(c -> c.getName())
                            .isSubsetOf("position", "check", "decision", "member", "actor", "at");
                });
    }

    @Test
    void theFingerprintOfThePositionsDoesNotDependOnTheirOrder() {
        var positions = given(1, 2, 3, 4, 5, 6, 7, 8, 1);
        assertThat(Position.fingerprint(positions.reversed()))
                .isEqualTo(Position.fingerprint(positions));
    }

    private Position witnessed(int choice) {
        return Position.witnessed(
                check, members.getFirst(), Stance.of(choice, ""), members.get(1), NOW);
    }

    private static Stream<AuditedEvent> events(Position position) {
        return position.happened().stream().map(AuditedEvent.class::cast);
    }

    private List<Position> given(int... choices) {
        return IntStream.range(0, choices.length)
                .mapToObj(i ->
                        Position.given(check, Stance.of(choices[i], "why"), members.get(i), NOW))
                .toList();
    }

    private static Check open(List<PersonId> members, Closing closing) {
        var core =
                new DecisionCore(
                        DecisionId.next(),
                        new GroupId(UuidV7.next()),
                        "Five protected hours",
                        Stage.CONCERNS,
                        NOW,
                        true,
                        3,
                        NOW,
                        Rule.of(Method.GRADIENTS),
                        List.of(AUTHOR),
                        List.of(),
                        Optional.empty(),
                        Workload.NONE,
                        1,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        "");
        return Check.open(new Opening(core, 2, members, closing, AUTHOR, NOW), List.of());
    }
}
