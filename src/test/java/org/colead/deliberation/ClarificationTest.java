package org.colead.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.decision.Objection;
import org.colead.decision.Stage;
import org.colead.deliberation.DeliberationEvent.ConcernClarified;
import org.colead.deliberation.DeliberationEvent.MeaningAsked;
import org.colead.deliberation.DeliberationEvent.ObjectionBecameConcern;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class ClarificationTest {

    private static final Instant NOON = Instant.parse("2026-09-18T12:00:00Z");
    private static final PersonId THEO = PersonId.next();
    private static final PersonId WES = PersonId.next();
    private static final Round CONCERNS = at(Stage.CONCERNS);

    @Test
    void itsAuthorSaysWhatTheyMean() {
        var concern = concern(false);
        var asked = asked(concern);
        asked.clarify(concern, "Two of us, each day.", CONCERNS, WES, NOON);
        assertThat(events(asked))
                .hasExactlyElementsOfTypes(MeaningAsked.class, ConcernClarified.class)
                .extracting(DeliberationEvent::actor)
                .containsExactly(THEO, WES);
    }

    @Test
    void anAuthorWhoIsNotShownStaysSoWhenTheyClarify() {
        var concern = concern(true);
        var asked = asked(concern);
        asked.clarify(concern, "Two of us, each day.", CONCERNS, WES, NOON);
        assertThat(events(asked).getLast().actor()).isEqualTo(PersonId.NOT_SHOWN);
        assertThat(events(asked).toString()).doesNotContain(WES.toString());
    }

    @Test
    void nobodyElseClarifiesIt() {
        var concern = concern(false);
        var asked = asked(concern);
        assertThatThrownBy(() -> asked.clarify(concern, "He means…", CONCERNS, THEO, NOON))
                .hasMessage("Only the person who raised a concern can say what they mean by it.");
    }

    @Test
    void whatWasMeantIsSaidOnce() {
        var concern = concern(false);
        var asked = asked(concern);
        asked.clarify(concern, "Two of us.", CONCERNS, WES, NOON);
        asked.clarify(concern, "Two of us.", CONCERNS, WES, NOON);
        assertThat(events(asked)).hasSize(2);
        assertThatThrownBy(() -> asked.clarify(concern, "Three of us.", CONCERNS, WES, NOON))
                .hasMessageStartingWith("You have said what you mean.");
    }

    @Test
    void nobodyAsksThemselvesNorAfterTheRoundNorAboutWhatIsWithdrawn() {
        var concern = concern(false);
        assertThatThrownBy(() -> Clarification.asked(concern, "What?", CONCERNS, WES, NOON))
                .hasMessageStartingWith("You raised this concern yourself.");
        assertThatThrownBy(
                        () -> Clarification.asked(concern, "What?", at(Stage.CHECKING), THEO, NOON))
                .isInstanceOf(Refusal.class);
        concern.withdraw(CONCERNS, WES, NOON);
        assertThatThrownBy(() -> asked(concern))
                .hasMessageStartingWith("This concern was withdrawn");
    }

    @Test
    void anObjectionGoesOnAsAConcernOfItsAuthor() {
        var position = UuidV7.next();
        var concern =
                Contribution.objection(
                        new Objection(
                                position, DecisionId.next(), 1, 2, WES, "Lunch.", "Paid cover."),
                        NOON);
        assertThat(concern.author().person()).isEqualTo(WES);
        assertThat(concern.author().isHidden()).isFalse();
        assertThat(concern.textVersion()).isEqualTo(2);
        assertThat(events(concern))
                .singleElement()
                .isInstanceOfSatisfying(
                        ObjectionBecameConcern.class,
                        it -> assertThat(it.position()).isEqualTo(position));
    }

    private static Contribution concern(boolean hidden) {
        return hidden
                ? Contribution.hiddenConcern("Lunch", CONCERNS, WES, NOON)
                : Contribution.said(Kind.CONCERN, "Lunch", CONCERNS, WES, NOON);
    }

    private static Clarification asked(Contribution concern) {
        return Clarification.asked(concern, "What about lunch?", CONCERNS, THEO, NOON);
    }

    private static Round at(Stage stage) {
        return new Round(DecisionId.next(), stage, NOON, 1, List.of(THEO), Duration.ofHours(48));
    }

    @SuppressWarnings("unchecked")
    private static List<DeliberationEvent> events(Object aggregate) {
        return List.copyOf(
                (Collection<DeliberationEvent>)
                        ReflectionTestUtils.invokeGetterMethod(aggregate, "domainEvents"));
    }
}
