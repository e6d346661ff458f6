package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.colead.decision.DraftCast.Ready;
import org.colead.kernel.Condition;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What a draft needs before it is opened: whatever one of these is missing, it stays a draft and
/// says which.
@SpringBootTest
class DraftingGuardTest {

    @Autowired DraftCast cast;
    @Autowired DecisionRegister register;
    @Autowired DecisionCourse course;

    static Stream<Arguments> gaps() {
        return Stream.of(
                gap("The aim says what, for whom and by when", it -> it.aim = ""),
                gap("The proposal says how", it -> it.how = " "),
                gap("It names the goal it serves", it -> it.goal = ""),
                gap("It says whom it affects", it -> it.affected = ""),
                gap(
                        "It says what it asks of people’s hours, and what stops",
                        it -> it.workload = null),
                gap(
                        "It says what it asks of people’s hours, and what stops",
                        it -> {
                            it.workload = 0;
                            it.minutes = 30;
                        }),
                gap("It says when it is reviewed", it -> it.review = null),
                gap("It says what would stop it before", it -> it.stop = ""),
                gap("It lists at least two options", it -> it.rule = Rule.of(Method.RANKED)),
                beyond(it -> it.cents = DraftCast.CENTS + 1),
                beyond(it -> it.minutes = DraftCast.MINUTES + 1),
                beyond(it -> it.envelope = it.anothers),
                beyond(it -> it.envelope = it.over));
    }

    private static Arguments beyond(Change change) {
        return gap("It fits its envelope, or is marked as a recommendation", change);
    }

    private static Arguments gap(String says, Change change) {
        return Arguments.of(says, change);
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void staysADraftAndSaysWhatIsMissing(String says, Change change) {
        var ready = cast.ready(3);
        change.make(ready);
        cast.write(ready);
        stays(ready, says);
    }

    static Stream<Arguments> lessThanTheCharter() {
        return Stream.of(
                Arguments.of(Method.CONSENT, 79, 25, "80 % of the members answer"),
                Arguments.of(Method.GRADIENTS, 79, 25, "80 % of the members answer"),
                Arguments.of(Method.GRADIENTS, 80, 26, "at most 25 % stand at 5 to 7"),
                Arguments.of(Method.MAJORITY, 66, 25, "two thirds of the members answer"));
    }

    @ParameterizedTest
    @MethodSource("lessThanTheCharter")
    void aCheckMayNotAskForLessThanTheCharter(Method method, int quorum, int limit, String asked) {
        var ready = cast.ready(3);
        ready.rule = new Rule(method, quorum, limit);
        cast.write(ready);
        assertThat(missing(ready)).singleElement().asString().contains("The charter asks", asked);
        assertThatThrownBy(() -> course.moveOn(ready.decision, Stage.DRAFTING, ready.theo))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(asked);
    }

    @Test
    void aCheckMayAskForMoreThanTheCharter() {
        var ready = cast.ready(3);
        ready.rule = new Rule(Method.GRADIENTS, 100, 0);
        opens(ready);
    }

    @Test
    void isOpenedWhereNothingIsMissing() {
        opens(cast.ready(3));
    }

    @Test
    void fitsItsEnvelopeToTheCentAndToTheMinute() {
        var ready = cast.ready(3);
        ready.cents = DraftCast.CENTS;
        ready.minutes = DraftCast.MINUTES;
        opens(ready);
    }

    @Test
    void isARecommendationWithoutAnEnvelopeHoweverMuchItAsks() {
        var ready = cast.ready(3);
        ready.envelope = null;
        ready.cents = DraftCast.CENTS * 10;
        opens(ready);
    }

    @Test
    void aGroupOfThreeNeedsASecondAuthorWhoAccepted() {
        var ready = cast.alone(3);
        cast.write(ready);
        stays(ready, "A second author has accepted");
        cast.asksASecondAuthor(ready);
        stays(ready, "A second author has accepted");
        cast.accepts(ready);
        opens(ready);
    }

    @Test
    void aGroupOfTwoNeedsNone() {
        opens(cast.alone(2));
    }

    @Test
    void aListOfPeopleSaysWhomItAffectsAsWellAsWords() {
        var ready = cast.ready(3);
        ready.affected = "";
        cast.write(ready);
        cast.lists(ready);
        assertThat(course.moveOn(ready.decision, Stage.DRAFTING, ready.theo))
                .isEqualTo(Stage.CLARIFYING);
    }

    private void opens(Ready ready) {
        cast.write(ready);
        assertThat(missing(ready)).isEmpty();
        assertThat(course.moveOn(ready.decision, Stage.DRAFTING, ready.theo))
                .isEqualTo(Stage.CLARIFYING);
    }

    private void stays(Ready ready, String says) {
        assertThat(missing(ready)).containsExactly("Missing: " + says);
        assertThatThrownBy(() -> course.moveOn(ready.decision, Stage.DRAFTING, ready.theo))
                .isInstanceOf(Refusal.class)
                .hasMessage("Missing: " + says);
        assertThat(register.core(ready.decision).stage()).isEqualTo(Stage.DRAFTING);
    }

    private java.util.List<String> missing(Ready ready) {
        return register.details(ready.decision, ready.theo).conditions().stream()
                .filter(condition -> !condition.met())
                .map(Condition::text)
                .map(Object::toString)
                .toList();
    }

    /// How a draft is made worse.
    @FunctionalInterface
    interface Change {
        void make(Ready ready);
    }
}
