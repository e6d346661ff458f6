package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.Outcome;
import org.colead.decision.SideExits;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A sense check from its question to its picture; the decision stays where it is.
@SpringBootTest
class SenseCheckTest {

    @Autowired CheckCast cast;
    @Autowired Checks checks;
    @Autowired SenseChecks senses;
    @Autowired TakingPositions taking;
    @Autowired ClosingTimes closingTimes;
    @Autowired DecisionRegister register;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired StoryClock clock;
    @Autowired RecordReader record;
    @Autowired List<NeedSource> needs;

    Round round;

    @BeforeEach
    void tell() {
        round = cast.round();
    }

    @Test
    void showsItsPictureAndDecidesNothing() {
        var before = register.core(round.decision());
        var sense = ask();
        cast.giveAll(sense, round, 5, 5, 4, 3, 3, 2, 1, 0, 3);
        senses.close(sense, round.theo());

        var result = senses.last(round.decision(), round.hana()).orElseThrow();
        assertThat(result.marks()).extracting(Mark::sign).startsWith("5", "5", "4").endsWith("0");
        assertThat(result.question()).isEqualTo("How is this so far?");
        assertThat(register.core(round.decision())).isEqualTo(before);
        assertThat(checks.history(round.decision(), round.hana())).isEmpty();
        assertThat(checks.result(round.decision(), round.hana())).isEmpty();
    }

    @Test
    void isBlindUntilItCloses() {
        var sense = ask();
        cast.give(sense, round.priya(), 0);
        for (var viewer : List.of(round.theo(), round.wes(), round.guest(), round.colleague())) {
            var status = senses.status(round.decision(), viewer).orElseThrow();
            assertThat(status.answered()).isEqualTo(1);
            assertThat(status.mine()).isEmpty();
            assertThat(senses.last(round.decision(), viewer)).isEmpty();
            assertThat(senses.result(sense, viewer)).isEmpty();
        }
        assertThat(told()).noneMatch(what -> what.contains("position"));
        assertThatThrownBy(() -> senses.close(sense, round.theo()))
                .hasMessageContaining("have answered");
    }

    @Test
    void canBeAskedAgainButOneAtATime() {
        var first = ask();
        assertThatThrownBy(this::ask).hasMessageStartingWith("A sense check is open already.");
        cast.giveAll(first, round, 3, 3, 3, 3, 3);
        senses.close(first, round.theo());
        var second = ask();
        cast.giveAll(second, round, 4, 4, 4, 4, 4);
        senses.close(second, round.theo());
        assertThat(senses.history(round.decision(), round.wes()))
                .extracting(SenseChecks.Asked::number)
                .containsExactly(2, 1);
    }

    @Test
    void onlyAuthorsAskAndOnlyMembersAnswer() {
        assertThatThrownBy(() -> ask(round.wes())).isInstanceOf(Refusal.class);
        var sense = ask();
        for (var person : List.of(round.guest(), round.colleague(), round.gus())) {
            assertThatThrownBy(() -> cast.give(sense, person, 3)).isInstanceOf(Refusal.class);
        }
        assertThat(needsOf(round.hana())).contains("Say where you stand so far");
    }

    @Test
    void theCheckItselfEndsTheOneThatIsOpen() {
        var sense = ask();
        cast.give(sense, round.hana(), 4);
        var check = cast.open(round);
        assertThat(senses.status(round.decision(), round.hana())).isEmpty();
        assertThat(answered(senses.last(round.decision(), round.hana()).orElseThrow()))
                .isEqualTo(1);
        assertThat(checks.status(round.decision(), round.hana()).orElseThrow().number())
                .isEqualTo(1);
        cast.giveAll(check, round, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        checks.close(check, round.theo());
        assertThat(register.core(round.decision()).stage()).isEqualTo(Stage.DECIDED);
    }

    /// A decision that rests asks nobody anything.
    @Test
    void parkingEndsTheOneThatIsOpen() {
        var sense = ask();
        cast.give(sense, round.hana(), 4);
        exits.park(round.decision(), "Not this term.", round.theo());
        readAsFarAsItCame(sense);
    }

    /// What was said is about the words it was said about; the next words are asked about anew.
    @Test
    void anAmendmentEndsTheOneThatIsOpen() {
        var sense = ask();
        cast.give(sense, round.hana(), 4);
        cast.amend(round, "Five hours, in writing.");
        readAsFarAsItCame(sense);
        assertThatThrownBy(() -> cast.give(sense, round.wes(), 3))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("This check is closed.");

        var result = senses.last(round.decision(), round.hana()).orElseThrow();
        assertThat(result.textVersion()).isEqualTo(1);
        assertThat(result.amended()).isTrue();
        assertThat(result.explanation().toString())
                .startsWith("The text was amended, which closed it: it is about version 1.");
        var next = ask();
        cast.giveAll(next, round, 3, 3, 3, 3, 3);
        senses.close(next, round.theo());
        var later = senses.last(round.decision(), round.hana()).orElseThrow();
        assertThat(later.textVersion()).isEqualTo(2);
        assertThat(later.amended()).isFalse();
    }

    @Test
    void whatTheGroupChoosesAfterFailuresEndsTheOneThatIsOpen() {
        var start = clock.instant();
        for (int i = 0; i < 3; i++) {
            cast.failOnce(round, start.plus(Duration.ofHours(i)));
        }
        cast.at(
                start.plus(Duration.ofHours(4)),
                _ -> {
                    var sense = ask();
                    cast.give(sense, round.hana(), 4);
                    course.conclude(round.decision(), Outcome.NOT_ADOPTED, round.theo());
                    readAsFarAsItCame(sense);
                });
    }

    private void readAsFarAsItCame(CheckId sense) {
        assertThat(senses.status(round.decision(), round.hana())).isEmpty();
        assertThat(answered(senses.result(sense, round.hana()).orElseThrow())).isEqualTo(1);
        assertThat(needsOf(round.wes())).doesNotContain("Say where you stand so far");
    }

    @Test
    void itsClosingTimeClosesItAndTheDecisionStays() {
        var sense = ask();
        cast.at(
                clock.instant().plus(Duration.ofDays(3)),
                now -> {
                    assertThat(closingTimes.due()).contains(sense);
                    checks.closeDue(sense);
                });
        assertThat(register.core(round.decision()).stage()).isEqualTo(Stage.CONCERNS);
        assertThat(register.core(round.decision()).failedChecks()).isZero();
        assertThat(answered(senses.last(round.decision(), round.hana()).orElseThrow())).isZero();
    }

    @Test
    void isNotClosedAsIfItWereACheck() {
        var sense = ask();
        cast.giveAll(sense, round, 3, 3, 3, 3, 3, 3, 3, 3, 3);
        assertThatThrownBy(() -> checks.close(sense, round.theo())).isInstanceOf(Refusal.class);
    }

    private static int answered(CheckResult result) {
        return result.reading().tally().answered();
    }

    private CheckId ask() {
        return ask(round.theo());
    }

    private CheckId ask(PersonId by) {
        return senses.open(
                round.decision(),
                new SenseQuestion(Method.FIST_TO_FIVE, "How is this so far?"),
                new Closing(clock.instant().plus(Duration.ofDays(2))),
                CommandKey.next(),
                by);
    }

    private List<String> told() {
        return SaidInTheRecord.about(round, record);
    }

    private List<String> needsOf(PersonId person) {
        return needs.stream()
                .flatMap(source -> source.needsOf(person).stream())
                .filter(need -> need.about().equals(round.decision().value()))
                .map(need -> need.what().toString())
                .toList();
    }
}
