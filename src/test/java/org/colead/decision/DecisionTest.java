package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.group.GroupId;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Terms TERMS =
            new Terms(
                    false,
                    Money.NONE,
                    Optional.of(Workload.NONE),
                    Optional.of(LocalDate.of(2026, 12, 7)),
                    "coverage is missing");

    private static final Instant NOON = Instant.parse("2026-09-09T12:00:00Z");
    private final PersonId theo = PersonId.next();
    private final PersonId marisol = PersonId.next();

    @Test
    void beginsAsADraftOfItsFirstAuthor() {
        var decision = draft();
        assertThat(decision.stage()).isEqualTo(Stage.DRAFTING);
        assertThat(decision.involved().authors()).hasSize(1);
    }

    @Test
    void countsAnAuthorOnlyOnceTheyAccepted() {
        var decision = draft();
        decision.inviteAuthor(marisol, theo, NOON);
        decision.inviteAuthor(marisol, theo, NOON);
        assertThat(decision.involved().authors()).hasSize(1);
        decision.acceptAuthorship(marisol, NOON);
        assertThat(decision.involved().authors()).hasSize(2);
    }

    @Test
    void amendsOnlyWhileConcernsAreHeard() {
        var decision = draft();
        assertThatThrownBy(() -> decision.amend(text("new words"), TERMS, theo, NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Concerns")
                .hasMessageContaining("Drafting");
    }

    @Test
    void makesANewVersionOfEveryMaterialEditAndRefusesTheSameWords() {
        var decision = at(Stage.CONCERNS);
        assertThat(decision.amend(text("new words"), TERMS, theo, NOON)).isEqualTo(2);
        assertThat(decision.amend(text("newer words"), TERMS, theo, NOON)).isEqualTo(3);
        assertThatThrownBy(() -> decision.amend(text("newer words"), TERMS, theo, NOON))
                .hasMessageContaining("version 3");
    }

    @Test
    void amendsItsFiguresWithItsWordsAndKeepsWhatADraftHadToSay() {
        var decision = at(Stage.CONCERNS);
        decision.amend(text("words").with("- Amount: $8."), terms(false, 800), theo, NOON);
        assertThat(decision.proposal().money()).isEqualTo(new Money(800));
        var hoursUnsaid =
                new Terms(false, Money.NONE, Optional.empty(), TERMS.review(), TERMS.stops());
        assertThatThrownBy(() -> decision.amend(text("other"), hoursUnsaid, theo, NOON))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hours");
        assertThatThrownBy(() -> decision.amend(text("other"), terms(false, -1), theo, NOON))
                .hasMessageContaining("not less than nothing");
        assertThat(decision.proposal().money()).isEqualTo(new Money(800));
    }

    @Test
    void isAdoptedAsTheTrialThatItWasProposedAs() {
        var decision = at(Stage.CONCERNS);
        decision.amend(text("new words"), terms(true, 0), theo, NOON);
        decision.enter(Stage.CHECKING, theo, NOON);
        decision.conclude(Outcome.ADOPTED, false, theo, NOON);
        assertThat(decision.aftermath().adopted()).isTrue();
        assertThat(decision.aftermath().outcome()).contains(Outcome.TRIAL);
    }

    private static Terms terms(boolean trial, long cents) {
        return new Terms(trial, new Money(cents), TERMS.workload(), TERMS.review(), TERMS.stops());
    }

    @Test
    void goesBackToConcernsWhenACheckFails() {
        var decision = at(Stage.CHECKING);
        decision.checkFailed(theo, NOON);
        assertThat(decision.stage()).isEqualTo(Stage.CONCERNS);
        assertThat(decision.progress().failedChecks()).isEqualTo(1);
    }

    @Test
    void comesBackFromParkingToWhereItWas() {
        var decision = at(Stage.REACTING);
        decision.park("waiting for the budget", theo, NOON);
        assertThat(decision.stage()).isEqualTo(Stage.PARKED);
        decision.resume(theo, NOON);
        assertThat(decision.stage()).isEqualTo(Stage.REACTING);
    }

    @Test
    void isDoneFirstWithAReasonAndKeepsWhoWhenAndWhy() {
        var decision = draft();
        assertThatThrownBy(() -> decision.actFirst(" ", true, theo, NOON))
                .hasMessageContaining("Why it cannot wait");
        assertThat(decision.stage()).isEqualTo(Stage.DRAFTING);
        decision.actFirst("The stairs gave way.", true, theo, NOON);
        assertThat(decision.stage()).isEqualTo(Stage.DECIDED);
        assertThat(decision.aftermath().adopted()).isTrue();
        assertThat(decision.aftermath().recommends()).isTrue();
    }

    @Test
    void isDoneFirstFromTheDraftAlone() {
        for (var stage : Stage.LINE.subList(1, Stage.LINE.indexOf(Stage.DECIDED) + 1)) {
            var decision = at(stage);
            assertThatThrownBy(() -> decision.actFirst("Fire.", true, theo, NOON))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Drafting");
        }
    }

    @Test
    void practiceIsNeverDoneFirst() {
        var practice =
                new Decision(
                        new NewDecision(
                                GroupId.next(), "A try", "Shall we?", true, Optional.empty()),
                        Rule.of(Method.GRADIENTS),
                        theo,
                        NOON);
        assertThatThrownBy(() -> practice.actFirst("Fire.", true, theo, NOON))
                .hasMessageContaining("it can wait");
    }

    @Test
    void leavesTheLineOnlyWithAReason() {
        var decision = at(Stage.CLARIFYING);
        assertThatThrownBy(() -> decision.withdraw("  ", theo, NOON))
                .hasMessageContaining("Reason");
    }

    @Test
    void movesItsReviewTwiceAtMost() {
        var decision = at(Stage.UNDERWAY);
        var later = LocalDate.of(2027, 1, 1);
        decision.postponeReview(later, "snow", theo, NOON);
        decision.postponeReview(later.plusWeeks(1), "more snow", theo, NOON);
        assertThatThrownBy(() -> decision.postponeReview(later.plusWeeks(2), "ice", theo, NOON))
                .hasMessageContaining("twice");
    }

    @Test
    void asksNothingOnTopWhereEveryHourComesFromSomewhere() {
        var workload =
                new Workload(
                        18,
                        List.of(
                                part(1, 30, Workload.Source.THERE_TODAY),
                                part(0, 45, Workload.Source.STOPS),
                                part(2, 0, Workload.Source.COVERED),
                                part(0, 45, Workload.Source.STOPS)));
        assertThat(workload.asked()).isEqualTo(Minutes.of(5, 0));
        assertThat(workload.net()).isEqualTo(Minutes.NONE);
    }

    @Test
    void costsTheNetOfEachWeekThatBeginsBeforeTheReview() {
        var monday = LocalDate.of(2026, 9, 7);
        var workload = new Workload(18, List.of(part(0, 30, Workload.Source.ADDED)));
        assertThat(workload.cost(monday, monday)).isEqualTo(Minutes.of(9, 0));
        assertThat(workload.cost(monday, monday.plusDays(7))).isEqualTo(Minutes.of(9, 0));
        assertThat(workload.cost(monday, monday.plusDays(8))).isEqualTo(Minutes.of(18, 0));
        assertThat(workload.cost(monday, monday.plusWeeks(10))).isEqualTo(Minutes.of(90, 0));
        var endless = new Workload(Integer.MAX_VALUE, workload.parts());
        assertThat(endless.cost(monday, monday.plusYears(1)).value()).isEqualTo(Integer.MAX_VALUE);
    }

    private static Workload.Part part(int hours, int minutes, Workload.Source source) {
        return new Workload.Part(Minutes.of(hours, minutes), source, "part");
    }

    private Decision draft() {
        var decision =
                new Decision(
                        NewDecision.of(GroupId.next(), "Five protected hours", "Shall we?"),
                        Rule.of(Method.GRADIENTS),
                        theo,
                        NOON);
        decision.rewrite(
                new Draft(
                        "Five protected hours",
                        "Shall every teacher have five hours?",
                        text("words"),
                        "Adequate resources",
                        "All staff",
                        Optional.empty(),
                        Money.NONE,
                        Optional.of(Workload.NONE),
                        Rule.of(Method.GRADIENTS),
                        Optional.of(LocalDate.of(2026, 12, 7)),
                        "coverage is missing",
                        "",
                        ""),
                theo,
                NOON);
        return decision;
    }

    private Decision at(Stage stage) {
        var decision = draft();
        for (var next : Stage.LINE.subList(1, Stage.LINE.indexOf(stage) + 1)) {
            if (next == Stage.DECIDED) {
                decision.conclude(Outcome.ADOPTED, true, theo, NOON);
            } else {
                decision.enter(next, theo, NOON);
            }
        }
        return decision;
    }

    private static ProposalText text(String how) {
        return new ProposalText("Five hours a week", how, "", "", "");
    }
}
