package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.colead.decision.Stage;
import org.colead.deliberation.DeliberationEvent.ConcernRaised;
import org.colead.deliberation.DeliberationEvent.ConcernStated;
import org.colead.deliberation.DeliberationEvent.ConcernWithdrawn;
import org.colead.deliberation.DeliberationEvent.HiddenConcernRaised;
import org.colead.deliberation.DeliberationEvent.Passed;
import org.colead.deliberation.DeliberationEvent.Reacted;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContributionTest extends Contributed {

    @Test
    void refusesAQuestionOnceTheReactionsBegan() {
        assertThatThrownBy(() ->
                        Contribution.said(Kind.QUESTION, "Why?", at(Stage.REACTING), WES, NOON))
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
            assertThatThrownBy(() -> Contribution.said(Kind.CONCERN, "Lunch", at(stage), WES, NOON))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining(stage.word().toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void takesInputFromClarifyingToConcerns(Stage stage) {
        if (stage == Stage.CLARIFYING || stage == Stage.REACTING || stage == Stage.CONCERNS) {
            assertThat(Contribution.said(Kind.INPUT, "The phone?", at(stage), WES, NOON).kind())
                    .isEqualTo(Kind.INPUT);
        } else {
            assertThatThrownBy(
                            () -> Contribution.said(Kind.INPUT, "The phone?", at(stage), WES, NOON))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() ->
                        Contribution.said(Kind.QUESTION, "  \n ", at(Stage.CLARIFYING), WES, NOON))
                .hasMessage("“Your question” is empty. Write it, then try again.");
        var long4001 = "x".repeat(4_001);
        assertThatThrownBy(() ->
                        Contribution.said(Kind.CONCERN, long4001, at(Stage.CONCERNS), WES, NOON))
                .hasMessage(
                        "“Your concern” has 4,001 characters; 4,000 fit. Shorten it, nothing is lost.");
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
        var salt = hidden.author().salt();
        assertThat(salt).isNotNull();
        assertThat(raised.author()).isEqualTo(AuthorSeal.over(WES, salt));
        assertThat(concern(true).author().salt()).isNotEqualTo(salt);
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
        assertThat(concern.wording().stated()).isEqualTo("Lunch duty falls to two of us.");
        assertThat(concern.wording().words()).isEqualTo("Lunch");
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
        var reaction =
                Contribution.said(Kind.REACTION, "I like it.", at(Stage.REACTING), WES, NOON);
        reaction.reactAnew(Kind.REACTION, "I like it.", at(Stage.REACTING), NOON);
        reaction.reactAnew(Kind.REACTION, "I love it.", at(Stage.REACTING), NOON);
        reaction.reactAnew(Kind.PASS, "", at(Stage.REACTING), NOON);
        assertThat(events(reaction))
                .hasExactlyElementsOfTypes(Reacted.class, Reacted.class, Passed.class);
        assertThatThrownBy(() -> reaction.reactAnew(Kind.REACTION, "No.", at(Stage.CONCERNS), NOON))
                .isInstanceOf(Refusal.class);
    }
}
