package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.deliberation.DeliberationEvent.ConcernAnswered;
import org.colead.deliberation.DeliberationEvent.ConcernRaised;
import org.colead.deliberation.DeliberationEvent.ConcernStated;
import org.colead.deliberation.DeliberationEvent.ConcernWithdrawn;
import org.colead.deliberation.DeliberationEvent.HiddenConcernRaised;
import org.colead.deliberation.DeliberationEvent.Passed;
import org.colead.deliberation.DeliberationEvent.QuestionAnswered;
import org.colead.deliberation.DeliberationEvent.QuestionAsked;
import org.colead.deliberation.DeliberationEvent.Reacted;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

class ContributionTest {

    private static final Instant NOON = Instant.parse("2026-09-18T12:00:00Z");
    private static final DecisionId FIVE_HOURS = DecisionId.next();
    private static final PersonId THEO = PersonId.next();
    private static final PersonId MARISOL = PersonId.next();
    private static final PersonId WES = PersonId.next();

    @Test
    void aQuestionIsAnsweredByAnAuthor() {
        var question = Contribution.question("Who covers?", at(Stage.CLARIFYING), WES, NOON);
        question.answer(words("Paid coverage."), 0, at(Stage.CLARIFYING));
        assertThat(question.answers()).extracting(Answer::words).containsExactly("Paid coverage.");
        assertThat(events(question))
                .hasExactlyElementsOfTypes(QuestionAsked.class, QuestionAnswered.class);
    }

    @Test
    void refusesAQuestionOnceTheReactionsBegan() {
        assertThatThrownBy(() -> Contribution.question("Why?", at(Stage.REACTING), WES, NOON))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Questions are asked while a decision is clarified. This decision is at"
                                + " “Reacting”. Say it in your reaction.");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void takesAConcernInTheRoundOfConcernsAlone(Stage stage) {
        if (stage == Stage.CONCERNS) {
            assertThat(concern(false).kind()).isEqualTo(Kind.CONCERN);
        } else {
            assertThatThrownBy(() -> Contribution.concern("Lunch", false, at(stage), WES, NOON))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(stage.word().toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void takesInputFromClarifyingToConcerns(Stage stage) {
        if (stage == Stage.CLARIFYING || stage == Stage.REACTING || stage == Stage.CONCERNS) {
            assertThat(Contribution.input("The phone?", at(stage), WES, NOON).kind())
                    .isEqualTo(Kind.INPUT);
        } else {
            assertThatThrownBy(() -> Contribution.input("The phone?", at(stage), WES, NOON))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> Contribution.question("  \n ", at(Stage.CLARIFYING), WES, NOON))
                .hasMessage("“Your question” is empty. Write it, then try again.");
        var long4001 = "x".repeat(4_001);
        assertThatThrownBy(
                        () -> Contribution.concern(long4001, false, at(Stage.CONCERNS), WES, NOON))
                .hasMessage(
                        "“Your concern” has 4,001 characters; 4,000 fit. Shorten it, nothing is lost.");
    }

    @Test
    void amendingNamesAVersionNewerThanTheConcern() {
        var concern = Contribution.concern("Lunch", false, at(Stage.CONCERNS, 1), WES, NOON);
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
        var concern = Contribution.concern("Lunch", false, at(Stage.CONCERNS, 2), WES, NOON);
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
        var own = Contribution.concern("Too fast?", false, at(Stage.CONCERNS), THEO, NOON);
        assertThatThrownBy(() -> own.answer(addressed("No."), 0, at(Stage.CONCERNS)))
                .hasMessage("You said this yourself. Another author of the proposal answers it.");
        var alone =
                new Round(FIVE_HOURS, Stage.CONCERNS, NOON, 1, List.of(THEO), Duration.ofHours(48));
        own.answer(addressed("No."), 0, alone);
        assertThat(own.answers()).hasSize(1);
    }

    @Test
    void onlyItsAuthorWithdrawsAConcern() {
        var concern = concern(false);
        assertThatThrownBy(() -> concern.withdraw(at(Stage.CONCERNS), THEO, NOON))
                .hasMessageStartingWith("Only the person who raised a concern can withdraw it.");
        concern.withdraw(at(Stage.CONCERNS), WES, NOON);
        assertThat(events(concern)).last().isInstanceOf(ConcernWithdrawn.class);
        assertThatThrownBy(() -> concern.withdraw(at(Stage.CONCERNS), WES, NOON))
                .hasMessageStartingWith("This concern was withdrawn");
        assertThatThrownBy(() -> concern.answer(addressed("Yes."), 0, at(Stage.CONCERNS)))
                .hasMessageStartingWith("This concern was withdrawn");
    }

    @Test
    void theRecordNeverNamesTheAuthorOfAHiddenConcern() {
        var hidden = concern(true);
        hidden.withdraw(at(Stage.CONCERNS), WES, NOON);
        assertThat(events(hidden))
                .hasExactlyElementsOfTypes(HiddenConcernRaised.class, ConcernWithdrawn.class)
                .allSatisfy(event -> {
                    assertThat(event.actor()).isEqualTo(PersonId.NOT_SHOWN);
                    assertThat(event.actorHidden()).isTrue();
                    assertThat(event.toString()).doesNotContain(WES.toString());
                });
    }

    @Test
    void theSaltProvesWhoRaisedAHiddenConcern() {
        var hidden = concern(true);
        var raised = (HiddenConcernRaised) events(hidden).getFirst();
        var salt = hidden.salt();
        assertThat(salt).isNotNull();
        assertThat(raised.author()).isEqualTo(AuthorSeal.over(WES, salt));
        assertThat(concern(true).salt()).isNotEqualTo(salt);
    }

    @Test
    void aShownConcernNamesItsAuthor() {
        assertThat(events(concern(false)).getFirst())
                .isInstanceOfSatisfying(
                        ConcernRaised.class, raised -> assertThat(raised.actor()).isEqualTo(WES));
    }

    @Test
    void itsAuthorCorrectsAConcernWithinTwoDaysOfTheCheck() {
        var concern = concern(false);
        var decided = at(Stage.DECIDED);
        concern.correct(
                "Lunch duty falls to two of us.", decided, WES, NOON.plus(Duration.ofHours(48)));
        assertThat(concern.stated()).isEqualTo("Lunch duty falls to two of us.");
        assertThat(concern.words()).isEqualTo("Lunch");
        assertThat(events(concern)).last().isInstanceOf(ConcernStated.class);
    }

    @Test
    void refusesACorrectionTooLateTooEarlyAndByAnother() {
        var concern = concern(false);
        var late = NOON.plus(Duration.ofHours(48)).plusSeconds(1);
        assertThatThrownBy(() -> concern.correct("Anew", at(Stage.DECIDED), WES, late))
                .hasMessageContaining("for 48 hours after the check");
        assertThatThrownBy(() -> concern.correct("Anew", at(Stage.CONCERNS), WES, NOON))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> concern.correct("Anew", at(Stage.DECIDED), THEO, NOON))
                .hasMessageStartingWith("Only the person who raised a concern");
    }

    @Test
    void aMemberReactsAnewOrPassesInstead() {
        var reaction = Contribution.reaction("I like it.", at(Stage.REACTING), WES, NOON);
        reaction.reactAnew(Kind.REACTION, "I like it.", at(Stage.REACTING), NOON);
        reaction.reactAnew(Kind.REACTION, "I love it.", at(Stage.REACTING), NOON);
        reaction.reactAnew(Kind.PASS, "", at(Stage.REACTING), NOON);
        assertThat(events(reaction))
                .hasExactlyElementsOfTypes(Reacted.class, Reacted.class, Passed.class);
        assertThatThrownBy(() -> reaction.reactAnew(Kind.REACTION, "No.", at(Stage.CONCERNS), NOON))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReactionIsHeardNotAnswered() {
        var reaction = Contribution.reaction("I like it.", at(Stage.REACTING), WES, NOON);
        assertThatThrownBy(() -> reaction.answer(words("Thanks"), 0, at(Stage.REACTING)))
                .hasMessageStartingWith("A reaction is heard");
    }

    private static Contribution concern(boolean hidden) {
        return Contribution.concern("Lunch", hidden, at(Stage.CONCERNS), WES, NOON);
    }

    private static Answer words(String words) {
        return Answer.inWords(words, THEO, NOON);
    }

    private static Answer addressed(String words) {
        return Answer.toConcern(How.ADDRESSED, words, Optional.empty(), THEO, NOON);
    }

    private static Answer amended(String words, int version) {
        return Answer.toConcern(How.AMENDED, words, Optional.of(version), THEO, NOON);
    }

    private static Round at(Stage stage) {
        return at(stage, 1);
    }

    private static Round at(Stage stage, int version) {
        return new Round(
                FIVE_HOURS, stage, NOON, version, List.of(THEO, MARISOL), Duration.ofHours(48));
    }

    @SuppressWarnings("unchecked")
    private static List<DeliberationEvent> events(Contribution contribution) {
        return List.copyOf(
                (java.util.Collection<DeliberationEvent>)
                        ReflectionTestUtils.invokeGetterMethod(contribution, "domainEvents"));
    }
}
