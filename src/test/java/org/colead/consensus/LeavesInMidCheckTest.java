package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.BallotRule;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.Stage;
import org.colead.group.GroupService;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Somebody leaves the group while a check is open: their seat and what they gave count no more,
/// and what they gave is kept with its reason.
@SpringBootTest
class LeavesInMidCheckTest {

    @Autowired CheckCast cast;
    @Autowired Checks checks;
    @Autowired ClosedChecks closed;
    @Autowired SenseChecks senses;
    @Autowired AbsentMembers absent;
    @Autowired TakingPositions taking;
    @Autowired GroupService groups;
    @Autowired DecisionRegister register;
    @Autowired RecordReader record;
    @Autowired StoryClock clock;
    @Autowired List<NeedSource> needs;

    Round round;

    /// Ruth is against it by each method, and leaves. Eight of eight have answered.
    @ParameterizedTest
    @CsvSource({"CONSENT, 1, 3", "GRADIENTS, 1, 8", "FIST_TO_FIVE, 5, 0", "MAJORITY, 1, 2"})
    void theirNoIsKeptAndCountsNoMore(Method method, int yes, int no) {
        round = cast.round(method);
        var check = cast.open(round);
        everybodyBut(round.ruth()).forEach(member -> cast.give(check, member, yes));
        taking.give(
                check,
                Stance.of(no, "It harms us.", "Two hours."),
                CommandKey.next(),
                round.ruth());
        groups.leave(round.team(), round.ruth());
        checks.close(check, round.theo());

        var result = checks.result(round.decision(), round.hana()).orElseThrow();
        assertThat(result.passed()).isTrue();
        assertThat(result.reading().tally().members()).isEqualTo(8);
        assertThat(result.reading().tally().answered()).isEqualTo(8);
        assertThat(result.left()).isEqualTo(1);
        var whole = last();
        assertThat(whole.allStands()).extracting(Stand::member).doesNotContain(round.ruth());
        assertThat(whole.allLeft())
                .singleElement()
                .satisfies(stand -> {
                    assertThat(stand.member()).isEqualTo(round.ruth());
                    assertThat(stand.stance().reason()).isEqualTo("It harms us.");
                });
        assertThat(register.core(round.decision()).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void theirOrderIsNotAmongTheBallots() {
        round = cast.round(BallotRule.USUAL);
        var check = cast.open(round);
        everybodyBut(round.ruth()).forEach(member -> cast.rank(check, member, 1));
        cast.rank(check, round.ruth(), 2, 1);
        groups.leave(round.team(), round.ruth());
        checks.close(check, round.theo());

        var result = checks.result(round.decision(), round.hana()).orElseThrow();
        assertThat(result.rounds().getFirst().active()).isEqualTo(8);
        assertThat(result.left()).isEqualTo(1);
    }

    @Test
    void theirDotsAreNotCounted() {
        round = cast.round(Method.DOTS);
        var check = cast.open(round);
        everybodyBut(round.ruth()).forEach(member -> cast.points(check, member, 1));
        cast.points(check, round.ruth(), 0, 3);
        groups.leave(round.team(), round.ruth());
        checks.close(check, round.theo());

        var result = checks.result(round.decision(), round.hana()).orElseThrow();
        assertThat(result.counts().getFirst().count()).isEqualTo(8);
        assertThat(result.counts().stream().mapToLong(OptionCount::count).sum()).isEqualTo(8);
    }

    /// Seven of nine are not 80 %; of the eight who are left they are.
    @Test
    void theQuorumIsOfThoseWhoAreLeft() {
        round = cast.round();
        var check = cast.open(round);
        round.nine().subList(0, 7).forEach(member -> cast.give(check, member, 1));
        assertThatThrownBy(() -> checks.close(check, round.theo())).isInstanceOf(Refusal.class);
        groups.leave(round.team(), round.ruth());

        var open = checks.status(round.decision(), round.hana()).orElseThrow();
        assertThat(open.members()).isEqualTo(8);
        assertThat(open.answered()).isEqualTo(7);
        checks.close(check, round.theo());
        assertThat(register.core(round.decision()).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void nobodySpeaksForThemAnyMoreNorDoTheyThemselves() {
        round = cast.round();
        var check = cast.open(round);
        groups.leave(round.team(), round.ruth());

        assertThatThrownBy(() ->
                        taking.witness(
                                check,
                                round.ruth(),
                                Stance.of(1, "By telephone."),
                                CommandKey.next(),
                                round.hana()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no seat in this check");
        assertThatThrownBy(() -> cast.give(check, round.ruth(), 1)).isInstanceOf(Refusal.class);
        assertThat(absent.found(check, "", 0, 50, round.hana()))
                .hasSize(7)
                .noneMatch(member -> member.id().equals(round.ruth()));
        assertThat(needs.stream().flatMap(source -> source.needsOf(round.ruth()).stream()))
                .noneMatch(need -> need.about().equals(round.decision().value()));
    }

    /// Whoever comes back begins with the next check.
    @Test
    void theSeatDoesNotComeBackWithThem() {
        round = cast.round();
        var check = cast.open(round);
        cast.give(check, round.ruth(), 8);
        groups.leave(round.team(), round.ruth());
        cast.joins(round, round.ruth());

        assertThatThrownBy(() -> cast.give(check, round.ruth(), 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("members when the check opened");
        assertThat(checks.status(round.decision(), round.ruth()).orElseThrow().mine()).isEmpty();
    }

    @Test
    void aSenseCheckIsReadWithoutThem() {
        round = cast.round();
        var sense =
                senses.open(
                        round.decision(),
                        new SenseQuestion(Method.MAJORITY, "How is this so far?"),
                        new Closing(clock.instant().plus(Duration.ofDays(2))),
                        CommandKey.next(),
                        round.theo());
        round.nine().forEach(member -> cast.give(sense, member, 1));
        groups.leave(round.team(), round.ruth());
        senses.close(sense, round.theo());

        var result = senses.result(sense, round.hana()).orElseThrow();
        assertThat(result.reading().tally().counts()).isEqualTo(Map.of(1, 8));
        assertThat(result.left()).isEqualTo(1);
    }

    /// Whether they had spoken is told by the close alone.
    @Test
    void theRecordSaysSoAfterTheClose() {
        round = cast.round();
        var check = cast.open(round);
        everybodyBut(round.ruth()).forEach(member -> cast.give(check, member, 1));
        cast.give(check, round.ruth(), 8);
        groups.leave(round.team(), round.ruth());
        assertThat(entries()).doesNotContain("Position given", "Position set aside");

        checks.close(check, round.theo());
        assertThat(entries()).contains("Position given", "Position set aside");
    }

    private List<String> entries() {
        return SaidInTheRecord.about(round, record);
    }

    /// What is over stays as it was.
    @Test
    void aClosedCheckStaysAsItWas() {
        round = cast.round();
        var check = cast.open(round);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 8);
        checks.close(check, round.theo());
        groups.leave(round.team(), round.ruth());

        var result = checks.result(round.decision(), round.hana()).orElseThrow();
        assertThat(last().allStands()).hasSize(9);
        assertThat(result.reading().tally().members()).isEqualTo(9);
    }

    /// The check that was closed last, with everybody in it.
    private WholeCheck last() {
        return closed.of(round.decision(), round.hana()).getLast();
    }

    private List<PersonId> everybodyBut(PersonId one) {
        return round.nine().stream().filter(member -> !member.equals(one)).toList();
    }
}
