package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DeliberationTest {

    @Autowired Deliberation deliberation;
    @Autowired Contributions contributions;
    @Autowired DecisionCourse course;
    @Autowired RoundsCast cast;

    @Test
    void aClickThatComesTwiceAsksOnce() {
        var scene = cast.at(Stage.CLARIFYING);
        var key = CommandKey.next();
        var first = deliberation.ask(scene.decision(), "Who covers?", key, scene.wes());
        assertThat(deliberation.ask(scene.decision(), "Who covers?", key, scene.wes()))
                .isEqualTo(first);
        assertThat(contributions.tallies(scene.decision()).get(Kind.QUESTION).all()).isOne();
    }

    @Test
    void whoeverMayNotSpeakIsTold() {
        var asking = cast.at(Stage.CLARIFYING);
        refused(
                () -> deliberation.ask(asking.decision(), "Why?", cast.key(), asking.lena()),
                "You cannot ask a question.");
        refused(
                () -> deliberation.giveInput(asking.decision(), "Hm", cast.key(), asking.noor()),
                "You cannot give input.");
        refused(
                () -> deliberation.giveInput(asking.decision(), "Hm", cast.key(), asking.wes()),
                "You belong to the group that decides this.");
        var concerns = cast.at(Stage.CONCERNS);
        refused(
                () ->
                        deliberation.raiseConcern(
                                concerns.decision(), "Lunch", false, cast.key(), concerns.lena()),
                "You cannot raise a concern.");
    }

    @Test
    void onlyAuthorsAnswer() {
        var scene = cast.at(Stage.CLARIFYING);
        var question = deliberation.ask(scene.decision(), "Who?", cast.key(), scene.wes());
        refused(
                () -> deliberation.answerQuestion(question, "Me.", 0, scene.priya()),
                "You cannot answer.");
        assertThat(contributions.contribution(question, scene.wes()).orElseThrow().open()).isTrue();
    }

    @Test
    void refusesInTheWrongStageAndSaysWhatToDo() {
        var scene = cast.at(Stage.REACTING);
        refused(
                () -> deliberation.ask(scene.decision(), "Why?", cast.key(), scene.wes()),
                "Say it in your reaction.");
        refused(
                () ->
                        deliberation.raiseConcern(
                                scene.decision(), "Lunch", false, cast.key(), scene.wes()),
                "Say it in your reaction.");
    }

    @Test
    void refusesAnswersToWhatIsNotThere() {
        var scene = cast.at(Stage.CLARIFYING);
        refused(
                () -> deliberation.answerQuestion(ContributionId.next(), "Yes.", 0, scene.theo()),
                "This is not here any more.");
        var question = deliberation.ask(scene.decision(), "Who?", cast.key(), scene.wes());
        refused(
                () -> deliberation.answerInput(question, "Yes.", 0, scene.theo()),
                "This is not here any more.");
        refused(
                () -> deliberation.ask(DecisionId.next(), "Who?", cast.key(), scene.wes()),
                "You cannot ask a question.");
    }

    @Test
    void anotherDecisionsAuthorCannotAnswerHere() {
        var here = cast.at(Stage.CLARIFYING);
        var there = cast.at(Stage.CLARIFYING);
        var question = deliberation.ask(here.decision(), "Who?", cast.key(), here.wes());
        refused(
                () -> deliberation.answerQuestion(question, "Me.", 0, there.theo()),
                "You cannot answer.");
    }

    @Test
    void aMemberReactsOnceAndMayChangeIt() {
        var scene = cast.at(Stage.REACTING);
        var first = deliberation.react(scene.decision(), "I like it.", cast.key(), scene.wes());
        var second = deliberation.react(scene.decision(), "I doubt it.", cast.key(), scene.wes());
        assertThat(second).isEqualTo(first);
        assertThat(contributions.reactionOf(scene.decision(), scene.wes()).orElseThrow().words())
                .isEqualTo("I doubt it.");
        deliberation.pass(scene.decision(), cast.key(), scene.wes());
        assertThat(contributions.reactionOf(scene.decision(), scene.wes()).orElseThrow().kind())
                .isEqualTo(Kind.PASS);
    }

    @Test
    void theSecondAuthorSeesTheFirstAnswerBesideTheirs() {
        var scene = cast.at(Stage.CONCERNS);
        var concern = raise(scene, false);
        deliberation.answerConcern(
                concern, How.ADDRESSED, "It is covered.", Optional.empty(), 0, scene.theo());
        assertThatThrownBy(() ->
                        deliberation.answerConcern(
                                concern,
                                How.NOT_ACCEPTED,
                                "No money.",
                                Optional.empty(),
                                0,
                                scene.marisol()))
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        it -> assertThat(it.theirWords()).isEqualTo("It is covered."));
    }

    @Test
    void amendingNeedsANewVersion() {
        var scene = cast.at(Stage.CONCERNS);
        var concern = raise(scene, false);
        refused(
                () ->
                        deliberation.answerConcern(
                                concern, How.AMENDED, "Done.", Optional.of(2), 0, scene.theo()),
                "Amend it first");
        int version = cast.amend(scene);
        deliberation.answerConcern(
                concern, How.AMENDED, "Done.", Optional.of(version), 0, scene.theo());
        var answer =
                contributions
                        .contribution(concern, scene.wes())
                        .orElseThrow()
                        .answer()
                        .orElseThrow();
        assertThat(answer.textVersion()).contains(2);
        assertThat(answer.byName()).isEqualTo("Theo Brandt");
    }

    @Test
    void theAuthorOfAHiddenConcernIsShownToNobodyElse() {
        var scene = cast.at(Stage.CONCERNS);
        var concern = raise(scene, true);
        var seen = contributions.concerns(scene.decision(), Optional.empty(), scene.priya());
        assertThat(seen.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.author()).isEmpty();
                    assertThat(row.authorName()).isEmpty();
                    assertThat(row.mine()).isFalse();
                });
        var own = contributions.concerns(scene.decision(), Optional.empty(), scene.wes());
        assertThat(own.rows()).singleElement().satisfies(row -> assertThat(row.mine()).isTrue());
        deliberation.answerConcern(
                concern, How.ADDRESSED, "It is covered.", Optional.empty(), 0, scene.theo());
        assertThat(contributions.forBrief(scene.decision()))
                .singleElement()
                .satisfies(brief -> assertThat(brief.author()).isEmpty());
        assertThat(contributions.authorsOfConcerns(scene.decision()))
                .containsEntry(concern, scene.wes());
    }

    @Test
    void aWithdrawnConcernNeedsNoAnswerAndIsNotInTheBrief() {
        var scene = cast.at(Stage.CONCERNS);
        var concern = raise(scene, false);
        refused(
                () -> deliberation.withdrawConcern(concern, scene.priya()),
                "Only the person who raised a concern");
        deliberation.withdrawConcern(concern, scene.wes());
        assertThat(contributions.tallies(scene.decision()).get(Kind.CONCERN)).isEqualTo(Tally.NONE);
        assertThat(contributions.forBrief(scene.decision())).isEmpty();
    }

    @Test
    void theBriefStatesAConcernAsItsAuthorCorrectsIt() {
        var scene = cast.at(Stage.CONCERNS);
        var concern = raise(scene, false);
        deliberation.answerConcern(
                concern, How.ADDRESSED, "It is covered.", Optional.empty(), 0, scene.theo());
        refused(
                () -> deliberation.correctConcern(concern, "Lunch duty grows.", scene.wes()),
                "for 48 hours after the check");
        course.beginChecking(scene.decision(), scene.theo());
        course.conclude(scene.decision(), Outcome.ADOPTED, scene.theo());
        deliberation.correctConcern(concern, "Lunch duty grows.", scene.wes());
        assertThat(contributions.forBrief(scene.decision()))
                .singleElement()
                .satisfies(brief -> {
                    assertThat(brief.words()).isEqualTo("Lunch duty grows.");
                    assertThat(brief.authorName()).contains("Wes Tolliver");
                    assertThat(brief.answeredBy()).isEqualTo("Theo Brandt");
                });
    }

    private ContributionId raise(RoundsCast.Scene scene, boolean hidden) {
        return deliberation.raiseConcern(
                scene.decision(), "Lunch duty.", hidden, cast.key(), scene.wes());
    }

    private static void refused(ThrowingCallable act, String because) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(because);
    }
}
