package org.colead.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.brief.BriefDesk;
import org.colead.consensus.CheckCast.Round;
import org.colead.decision.BallotRule;
import org.colead.decision.Counting;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Option;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.export.Exports;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Three checks over Garden, Roof and Yard failed; the Garden may not win. What is tried then is
/// one of the others.
@SpringBootTest
class TriesOneOptionTest {

    @Autowired CheckCast cast;
    @Autowired Checks checks;
    @Autowired AfterFailures afterFailures;
    @Autowired AgreeingAfterFailures agreeing;
    @Autowired TakenWays ways;
    @Autowired DecisionRegister register;
    @Autowired BriefDesk briefs;
    @Autowired Exports exports;
    @Autowired StoryClock clock;

    Round round;
    Instant start;

    @BeforeEach
    void threeChecksFailed() {
        round =
                cast.round(
                        new BallotRule(BallotRule.Alike.NOT_ALLOWED, true)
                                .with(Counting.USUAL.without(List.of("Garden"))));
        start = clock.instant();
        for (int i = 0; i < 3; i++) {
            clock.at(start.plus(Duration.ofMinutes(i)), this::nobodyWantsAny);
        }
    }

    @Test
    void theOptionIsAdoptedAsATrialAndTheBriefBeginsWithIt() {
        choose(WayOn.TRIAL, "Roof");
        assertThat(details().stage()).isEqualTo(Stage.CONCERNS);
        agree();

        assertThat(details().outcome()).contains(Outcome.TRIAL);
        assertThat(details().chosen()).contains("Roof");
        assertThat(ways.of(round.decision(), round.hana()).getLast().option()).contains("Roof");
        assertThat(briefs.draft(round.decision(), round.theo()).text().decided())
                .isEqualTo("We chose “Roof”.");
        var kept = exports.whole(round.decision(), round.hana());
        assertThat(kept.decision().chosen()).contains("Roof");
        assertThat(kept.afterwards().waysOn().getLast().option()).contains("Roof");
    }

    @Test
    void aTrialNamesAnOptionThatMayWin() {
        assertThatThrownBy(() -> choose(WayOn.TRIAL, null))
                .hasMessage("A trial tries one option. Say which one, then go on.");
        for (var none : List.of("Garden", BallotRule.NONE_OF_THESE, "Shed")) {
            assertThatThrownBy(() -> choose(WayOn.TRIAL, none))
                    .hasMessageStartingWith("“%s” is no option that can be tried now.", none);
        }
        assertThat(afterFailures.chosen(round.decision(), round.theo())).isEmpty();
    }

    /// Agreed to is what was proposed; a text without it cannot be tried.
    @Test
    void anOptionThatWasTakenOutMeanwhileIsNotTried() {
        choose(WayOn.TRIAL, "Roof");
        var changed = start.plus(Duration.ofHours(1));
        clock.at(
                changed,
                () -> cast.amend(round, List.of(new Option("Garden", ""), new Option("Yard", ""))));
        clock.at(
                changed.plus(Duration.ofHours(25)),
                () -> {
                    assertThatThrownBy(this::agree)
                            .hasMessageStartingWith("“Roof” is no option that can be tried now.");
                    choose(WayOn.TRIAL, "Yard");
                    agree();
                });
        assertThat(details().chosen()).contains("Yard");
    }

    @Test
    void theGrantingGroupSaysWhichOneTheyMayTry() {
        choose(WayOn.ESCALATE, null);
        assertThatThrownBy(() -> reply(true, null)).hasMessageStartingWith("A trial tries one");
        reply(true, "Yard");

        assertThat(details().outcome()).contains(Outcome.TRIAL);
        assertThat(details().chosen()).contains("Yard");
        assertThat(ways.of(round.decision(), round.hana()).getLast().option()).contains("Yard");
    }

    @Test
    void whatIsNotAdoptedHasNoOption() {
        choose(WayOn.ESCALATE, "Yard");
        reply(false, "Yard");
        assertThat(details().outcome()).contains(Outcome.NOT_ADOPTED);
        assertThat(details().chosen()).isEmpty();
        assertThat(ways.of(round.decision(), round.hana()).getLast().option()).isEmpty();
    }

    @Test
    void whereNoneMayWinThereIsNoTrial() {
        assertThat(new OptionsToTry(true, List.of()).canTry()).isFalse();
        assertThatThrownBy(() -> new OptionsToTry(true, List.of()).named(Optional.of("Roof")))
                .hasMessageStartingWith("No option of the text may win");
        assertThat(OptionsToTry.of(details()).options())
                .extracting(Option::name)
                .containsExactly("Roof", "Yard");
    }

    private void nobodyWantsAny() {
        var check = cast.open(round);
        round.nine().forEach(member -> cast.rank(check, member, 4));
        checks.close(check, round.theo());
    }

    private void choose(WayOn way, String option) {
        afterFailures.choose(
                round.decision(),
                way,
                Optional.ofNullable(option),
                "The group talked it over.",
                round.theo());
    }

    private void agree() {
        int shown = ways.of(round.decision(), round.wes()).getLast().number();
        agreeing.answer(round.decision(), shown, true, "", round.wes());
    }

    private void reply(boolean tryIt, String option) {
        afterFailures.reply(
                round.decision(), tryIt, Optional.ofNullable(option), "Let us see.", round.gus());
    }

    private DecisionDetails details() {
        return register.details(round.decision(), round.theo());
    }
}
