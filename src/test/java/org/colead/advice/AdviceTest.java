package org.colead.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Instant NOW = Instant.parse("2026-09-14T08:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(3));

    private final PersonId theo = PersonId.next();
    private final PersonId lena = PersonId.next();
    private final PersonId wes = PersonId.next();
    private final Advice advice = new Advice(DecisionId.next());

    @Test
    void asksNobodyBeforeSomebodyAcceptedToDecide() {
        advice.name(theo, lena, NOW);
        advice.ask(wes, lena, NOW);

        assertThatThrownBy(() -> advice.open(UNTIL, lena, NOW))
                .hasMessageContaining("Nobody has accepted to decide");
    }

    @Test
    void theWordsOfWhoeverDeclinesToDecideStay() {
        advice.name(theo, lena, NOW);
        assertThatThrownBy(() -> advice.decline(" ", theo, NOW)).isInstanceOf(Refusal.class);
        advice.decline("Not this year.", theo, NOW);
        advice.name(wes, lena, NOW);

        assertThat(advice.declined())
                .containsExactly(new Declined(theo.value(), lena.value(), NOW, "Not this year."));
    }

    @Test
    void whoeverDecidesDoesNotAdviseThemselves() {
        advice.name(theo, lena, NOW);

        assertThatThrownBy(() -> advice.ask(theo, lena, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void waitsUntilEverybodyAskedHasAdvisedOrTheTimeIsOver() {
        opened();
        advice.advise("Start in May.", wes, NOW);
        advice.answer(wes, "We do.", theo, NOW);

        assertThatThrownBy(() -> advice.decide(Outcome.ADOPTED, "Because.", theo, NOW))
                .hasMessageContaining("Not everybody has advised");
        advice.decide(Outcome.ADOPTED, "Because.", theo, UNTIL);
        assertThat(advice.reason()).contains("Because.");
    }

    @Test
    void anAdviceWithoutAnAnswerKeepsItOpenEvenWhenTheTimeIsOver() {
        opened();
        advice.advise("Start in May.", wes, NOW);

        assertThatThrownBy(() -> advice.decide(Outcome.ADOPTED, "Because.", theo, UNTIL))
                .hasMessageContaining("An advice has no answer yet");
    }

    @Test
    void anAdviceThatWasAnsweredStaysAsItIs() {
        opened();
        advice.advise("Start in May.", wes, NOW);
        advice.advise("Start in June.", wes, NOW);
        advice.answer(wes, "We do.", theo, NOW);

        assertThatThrownBy(() -> advice.advise("In July.", wes, NOW)).isInstanceOf(Refusal.class);
        assertThat(advice.asked().getFirst().words()).isEqualTo("Start in June.");
    }

    @Test
    void whoeverWasNotAskedDoesNotAdvise() {
        opened();

        assertThatThrownBy(() -> advice.advise("Well.", PersonId.next(), NOW))
                .hasMessageContaining("was not asked");
    }

    @Test
    void nobodyIsNamedInPlaceOfSomebodyWhoTookAdviceAlready() {
        opened();

        assertThatThrownBy(() -> advice.name(wes, lena, NOW)).isInstanceOf(Refusal.class);
    }

    private void opened() {
        advice.name(theo, lena, NOW);
        advice.accept(theo, NOW);
        advice.ask(wes, lena, NOW);
        advice.ask(lena, theo, NOW);
        advice.open(UNTIL, lena, NOW);
    }
}
