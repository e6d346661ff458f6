package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.deliberation.DeliberationEvent.ConcernAnswered;
import org.colead.deliberation.DeliberationEvent.QuestionAnswered;
import org.colead.deliberation.DeliberationEvent.QuestionAsked;
import org.colead.kernel.Overtaken;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;

/// What an author says back, and what stands after it.

class AnswersToContributionsTest extends Contributed {

    @Test
    void aQuestionIsAnsweredByAnAuthor() {
        var question =
                Contribution.said(Kind.QUESTION, "Who covers?", at(Stage.CLARIFYING), WES, NOON);
        question.answer(words("Paid coverage."), 0, at(Stage.CLARIFYING));
        assertThat(question.answers()).extracting(Answer::words).containsExactly("Paid coverage.");
        assertThat(events(question))
                .hasExactlyElementsOfTypes(QuestionAsked.class, QuestionAnswered.class);
    }

    @Test
    void amendingNamesAVersionNewerThanTheConcern() {
        var concern = Contribution.said(Kind.CONCERN, "Lunch", at(Stage.CONCERNS, 1), WES, NOON);
        var amended = amended("You are right.", 2);
        assertThatThrownBy(() -> concern.answer(amended, 0, at(Stage.CONCERNS, 1)))
                .hasMessageContaining("Amend it first");
        concern.answer(amended, 0, at(Stage.CONCERNS, 2));
        assertThat(events(concern))
                .last()
                .isInstanceOfSatisfying(
                        ConcernAnswered.class,
                        answered -> {
                            assertThat(answered.how()).isEqualTo(How.AMENDED);
                            assertThat(answered.textVersion()).isEqualTo(2);
                        });
    }

    @Test
    void refusesToNameAVersionThatStoodBeforeTheConcern() {
        var concern = Contribution.said(Kind.CONCERN, "Lunch", at(Stage.CONCERNS, 2), WES, NOON);
        assertThatThrownBy(() -> concern.answer(amended("Done.", 2), 0, at(Stage.CONCERNS, 3)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void refusesToAmendWithoutAVersion() {
        assertThatThrownBy(
                        () -> Answer.toConcern(How.AMENDED, "Done.", Optional.empty(), THEO, NOON))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void notAcceptingNeedsAReason() {
        assertThatThrownBy(
                        () -> Answer.toConcern(How.NOT_ACCEPTED, " ", Optional.empty(), THEO, NOON))
                .hasMessage("“The reason” is empty. Write it, then try again.");
    }

    @Test
    void refusesToAnswerAConcernWithoutSayingHow() {
        assertThatThrownBy(() -> concern(false).answer(words("Yes."), 0, at(Stage.CONCERNS)))
                .hasMessageStartingWith("Say how you answer this concern");
    }

    @Test
    void aRevisedAnswerKeepsTheEarlierOne() {
        var concern = concern(false);
        concern.answer(addressed("It is in the plan."), 0, at(Stage.CONCERNS));
        concern.answer(addressed("It is on page two."), 1, at(Stage.CONCERNS));
        assertThat(concern.answers())
                .extracting(Answer::words)
                .containsExactly("It is in the plan.", "It is on page two.");
    }

    @Test
    void showsTheFirstAnswerToWhomeverComesSecond() {
        var concern = concern(false);
        concern.answer(addressed("It is in the plan."), 0, at(Stage.CONCERNS));
        var second = Answer.toConcern(How.ADDRESSED, "No.", Optional.empty(), MARISOL, NOON);
        assertThatThrownBy(() -> concern.answer(second, 0, at(Stage.CONCERNS)))
                .isInstanceOfSatisfying(
                        Overtaken.class,
                        overtaken ->
                                assertThat(overtaken.theirWords()).isEqualTo("It is in the plan."));
        assertThat(concern.answers()).hasSize(1);
    }

    @Test
    void anAnswerSentTwiceIsGivenOnce() {
        var concern = concern(false);
        concern.answer(addressed("It is in the plan."), 0, at(Stage.CONCERNS));
        concern.answer(addressed("It is in the plan."), 0, at(Stage.CONCERNS));
        assertThat(concern.answers()).hasSize(1);
    }

    @Test
    void refusesAnAnswerOnceTheStageIsLeft() {
        var concern = concern(false);
        assertThatThrownBy(() -> concern.answer(addressed("Yes."), 0, at(Stage.CHECKING)))
                .hasMessageContaining("the round for this answer is over");
    }

    @Test
    void anotherAuthorAnswersWhatAnAuthorRaised() {
        var own = Contribution.said(Kind.CONCERN, "Too fast?", at(Stage.CONCERNS), THEO, NOON);
        assertThatThrownBy(() -> own.answer(addressed("No."), 0, at(Stage.CONCERNS)))
                .hasMessage("You said this yourself. Another author of the proposal answers it.");
        var alone =
                new Round(FIVE_HOURS, Stage.CONCERNS, NOON, 1, List.of(THEO), Duration.ofHours(48));
        own.answer(addressed("No."), 0, alone);
        assertThat(own.answers()).hasSize(1);
    }

    @Test
    void aReactionIsHeardNotAnswered() {
        var reaction =
                Contribution.said(Kind.REACTION, "I like it.", at(Stage.REACTING), WES, NOON);
        assertThatThrownBy(() -> reaction.answer(words("Thanks"), 0, at(Stage.REACTING)))
                .hasMessageStartingWith("A reaction is heard");
    }
}
