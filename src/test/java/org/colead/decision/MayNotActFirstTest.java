package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.authority.Action;
import org.colead.decision.DraftCast.Ready;
import org.colead.deliberation.RoundsCast;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.StoryClock;
import org.colead.responsibility.LayingDown;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Who may not act first, on what, and when: not a word of the draft is out then.
@SpringBootTest
class MayNotActFirstTest {

    @Autowired FirstActCast cast;
    @Autowired DraftCast drafts;
    @Autowired RoundsCast rounds;
    @Autowired ActingFirst acting;
    @Autowired DecisionService decisions;
    @Autowired DecisionRegister register;
    @Autowired Responsibilities responsibilities;
    @Autowired LayingDown laying;
    @Autowired StoryClock clock;

    @Test
    void itNeedsAReason() {
        var it = cast.urgent();
        refused(() -> because(it, "  ", it.theo()), "“Why it cannot wait” is empty");
        refused(() -> because(it, "a".repeat(2001), it.theo()), "2,000 fit");
        stays(it.decision());
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                gap("The aim says what, for whom and by when", it -> it.aim = ""),
                gap("The proposal says how", it -> it.how = " "),
                gap("It says whom it affects", it -> it.affected = ""),
                gap("It says when it is reviewed", it -> it.review = null),
                gap("It says what would stop it before", it -> it.stop = ""),
                gap(
                        "It says one thing to do, not several options",
                        it -> it.rule = Rule.of(Method.RANKED)));
    }

    private static Arguments gap(String says, DraftingGuardTest.Change change) {
        return Arguments.of(says, change);
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void itNeedsWhatABriefSays(String says, DraftingGuardTest.Change change) {
        var ready = urgent();
        change.make(ready);
        drafts.write(ready);
        assertThatThrownBy(() -> act(ready))
                .isInstanceOf(Refusal.class)
                .hasMessage("Missing: " + says);
        stays(ready.decision);
        assertThat(acting.mustBeTold(ready.decision, ready.theo))
                .filteredOn(condition -> !condition.met())
                .singleElement();
    }

    @Test
    void itNeedsNeitherASecondAuthorNorAGoal() {
        var ready = drafts.alone(3);
        holds(ready);
        ready.goal = "";
        ready.workload = null;
        drafts.write(ready);
        act(ready);
        assertThat(register.core(ready.decision).stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void anAuthorWhoHoldsNothingMayNot() {
        var it = cast.urgent();
        refused(() -> because(it, "Fire.", it.marisol()), "the group entrusted, within its term");
        assertThat(register.details(it.decision(), it.marisol()).may(Action.ACT_FIRST)).isFalse();
        stays(it.decision());
    }

    @Test
    void whoeverHoldsOneAndIsNoAuthorMayNot() {
        var it = cast.urgent();
        cast.entrust(it.group(), Mandate.PUBLISHES, it.wes(), it.theo());
        refused(() -> because(it, "Fire.", it.wes()), "This is for those of its authors");
        decisions.inviteAuthor(it.decision(), it.wes(), it.theo());
        refused(() -> because(it, "Fire.", it.wes()), "This is for those of its authors");
        assertThat(register.details(it.decision(), it.wes()).may(Action.ACT_FIRST)).isFalse();
        refused(() -> acting.mustBeTold(it.decision(), it.lena()), "You cannot read this draft");
        stays(it.decision());
    }

    @Test
    void aTermThatIsOverAllowsNothing() {
        var it = cast.urgent();
        clock.at(
                clock.instant().plus(Duration.ofDays(32)),
                () -> refused(() -> because(it, "Fire.", it.theo()), "within its term"));
        stays(it.decision());
    }

    @Test
    void aResponsibilityOfAnotherGroupAndAStepAllowNothing() {
        var elsewhere = cast.urgent();
        var ready = drafts.ready(3);
        drafts.write(ready);
        cast.entrust(
                register.core(ready.decision).group(), Mandate.FACILITATES, ready.hana, ready.theo);
        refused(() -> act(ready), "the group entrusted");
        cast.act(elsewhere.decision(), elsewhere.theo());
        step(elsewhere, elsewhere.marisol());
        var next = draftOf(elsewhere, elsewhere.marisol());
        refused(
                () ->
                        acting.actFirst(
                                next,
                                "Fire.",
                                cast.number(next, elsewhere.marisol()),
                                CommandKey.next(),
                                elsewhere.marisol()),
                "the group entrusted");
    }

    @Test
    void whatIsLaidDownAllowsNothing() {
        var it = rounds.at(Stage.DRAFTING);
        var held = cast.entrust(it.group(), Mandate.FACILITATES, it.theo(), it.marisol());
        laying.layDown(held, "Enough.", it.theo());
        refused(() -> because(it, "Fire.", it.theo()), "the group entrusted");
    }

    @Test
    void practiceCanWait() {
        var it = cast.urgent();
        var practice =
                decisions.draft(
                        new NewDecision(it.group(), "A try", "Shall we?", true, Optional.empty()),
                        CommandKey.next(),
                        it.theo());
        refused(
                () ->
                        acting.actFirst(
                                practice,
                                "Fire.",
                                cast.number(practice, it.theo()),
                                CommandKey.next(),
                                it.theo()),
                "practice decision");
        assertThat(register.details(practice, it.theo()).may(Action.ACT_FIRST)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("laterStages")
    void onceItIsOpenTheGroupIsAsked(Stage stage) {
        var it = rounds.at(stage);
        cast.entrust(it.group(), Mandate.FACILITATES, it.theo(), it.marisol());
        refused(() -> because(it, "Fire.", it.theo()), "that is for Drafting");
    }

    static Stream<Stage> laterStages() {
        return Stream.of(Stage.CLARIFYING, Stage.REACTING, Stage.CONCERNS);
    }

    @Test
    void wordsThatWereSavedSinceComeBack() {
        var it = cast.urgent();
        var read = cast.number(it.decision(), it.theo());
        rounds.rewrite(it, "We close the gym.", it.marisol());
        assertThatThrownBy(() ->
                        acting.actFirst(it.decision(), "Fire.", read, CommandKey.next(), it.theo()))
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        first -> assertThat(first.theirWords()).contains("We close the gym."));
        stays(it.decision());
    }

    private Ready urgent() {
        var ready = drafts.ready(3);
        holds(ready);
        return ready;
    }

    private void holds(Ready ready) {
        var group = register.core(ready.decision).group();
        cast.entrust(group, Mandate.FACILITATES, ready.theo, ready.hana);
    }

    private void act(Ready ready) {
        cast.act(ready.decision, ready.theo);
    }

    private void because(RoundsCast.Scene it, String why, PersonId by) {
        var number = cast.number(it.decision(), it.theo());
        acting.actFirst(it.decision(), why, number, CommandKey.next(), by);
    }

    private void step(RoundsCast.Scene it, PersonId to) {
        var today = java.time.LocalDate.now(clock);
        var what =
                new NewResponsibility(
                        "Mend the stairs",
                        "",
                        new org.colead.kernel.Minutes(20),
                        today,
                        today.plusDays(20));
        var step =
                responsibilities.offerStep(
                        it.decision(),
                        new NewStep(what, Optional.of(to)),
                        CommandKey.next(),
                        it.theo());
        responsibilities.accept(step, to);
    }

    private DecisionId draftOf(RoundsCast.Scene it, PersonId author) {
        return decisions.draft(
                NewDecision.of(it.group(), "The gym", "Shall we close it?"),
                CommandKey.next(),
                author);
    }

    private void stays(DecisionId id) {
        assertThat(register.core(id).stage()).isEqualTo(Stage.DRAFTING);
        assertThat(register.core(id).opened()).isFalse();
    }

    private static void refused(ThrowingCallable act, String because) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
