package org.colead.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.deliberation.RoundsCast;
import org.colead.deliberation.RoundsCast.Scene;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.colead.platform.StoryClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Naming, asking, advising, answering and deciding, and whatever of it is refused.
@SpringBootTest
class AdvisingTest {

    @Autowired RoundsCast rounds;
    @Autowired Advising advising;
    @Autowired AdviceDesk desk;
    @Autowired DecisionService decisions;
    @Autowired DecisionRegister register;
    @Autowired StaffRegister staff;
    @Autowired StoryClock clock;

    Scene it;

    @BeforeEach
    void aDraftThatOneDecides() {
        it = rounds.at(Stage.DRAFTING);
        rounds.byAdvice(it);
    }

    @Test
    void anAuthorNamesNobodyButSomebodyElseWhoWorksHere() {
        refused(() -> advising.name(it.decision(), it.theo(), it.theo()), "themselves alone");
        refused(() -> advising.name(it.decision(), PersonId.next(), it.theo()), "works here");
        staff.leave(it.lena(), PersonId.COLEAD);
        refused(() -> advising.name(it.decision(), it.lena(), it.theo()), "works here");
        refused(() -> advising.name(it.decision(), it.priya(), it.wes()), "You cannot name");
        advising.name(it.decision(), it.theo(), it.marisol());
        assertThat(desk.on(it.decision()).isNamed(it.theo())).isTrue();
    }

    @Test
    void onlyWhoeverIsNamedAcceptsOrDeclines() {
        advising.name(it.decision(), it.lena(), it.theo());
        refused(() -> advising.accept(it.decision(), it.theo()), "You cannot accept to decide");
        refused(() -> advising.decline(it.decision(), " ", it.lena()), "Your reason");
        advising.decline(it.decision(), "Not this year.", it.lena());
        refused(() -> advising.accept(it.decision(), it.lena()), "You cannot accept to decide");
        assertThat(desk.on(it.decision()).declined())
                .singleElement()
                .satisfies(no -> {
                    assertThat(no.person().id()).isEqualTo(it.lena());
                    assertThat(no.words()).isEqualTo("Not this year.");
                });
    }

    @Test
    void nobodyIsAskedWhoIsNotHereOrDecides() {
        concerns();
        refused(() -> advising.ask(it.decision(), PersonId.next(), it.theo()), "works here");
        refused(() -> advising.ask(it.decision(), it.lena(), it.theo()), "does not advise");
        refused(() -> advising.ask(it.decision(), it.wes(), it.wes()), "You cannot ask");
        advising.ask(it.decision(), it.noor(), it.theo());
        assertThat(asked(it.noor())).isTrue();
    }

    @Test
    void adviceBeginsOnceSomebodyIsAskedAndWithinItsTime() {
        concerns();
        refused(() -> advising.open(it.decision(), in(3), it.theo()), "Nobody is asked yet");
        advising.ask(it.decision(), it.wes(), it.theo());
        refused(() -> advising.open(it.decision(), in(61), it.theo()), "60 days at most");
        refused(() -> advising.open(it.decision(), in(0), it.theo()), "ten minutes");
        refused(() -> advising.open(it.decision(), in(3), it.wes()), "You cannot open");
    }

    @Test
    void whoeverIsListedAsAffectedAndStillHereIsAskedToo() {
        decisions.listAffected(it.decision(), it.noor(), it.theo());
        decisions.listAffected(it.decision(), it.priya(), it.theo());
        concerns();
        staff.leave(it.priya(), PersonId.COLEAD);
        advising.open(it.decision(), in(3), it.theo());
        assertThat(asked(it.noor())).isTrue();
        assertThat(asked(it.priya())).isFalse();
    }

    @Test
    void whoeverSaysMeanwhileThatItAffectsThemIsAskedAndWaitedFor() {
        opened();
        advising.advise(it.decision(), "Start in May.", it.wes());
        advising.answer(it.decision(), it.wes(), "We do.", it.lena());
        decisions.declareAffected(it.decision(), it.priya());
        assertThat(asked(it.priya())).isTrue();
        refused(() -> decide(it.lena()), "Not everybody has advised");
        advising.advise(it.decision(), "Ask the aides.", it.priya());
        refused(() -> decide(it.lena()), "has no answer yet");
        advising.answer(it.decision(), it.priya(), "We will.", it.lena());
        decide(it.lena());
        assertThat(register.core(it.decision()).outcome()).contains(Outcome.ADOPTED);
    }

    @Test
    void whoeverDecidesMayBeAffectedAndIsNotAsked() {
        opened();
        decisions.declareAffected(it.decision(), it.lena());
        assertThat(asked(it.lena())).isFalse();
    }

    @Test
    void adviceIsGivenByWhoeverWasAskedAndAnsweredByWhoeverDecides() {
        opened();
        refused(() -> advising.advise(it.decision(), "Well.", it.priya()), "You cannot give");
        refused(() -> advising.advise(it.decision(), " ", it.wes()), "Your advice");
        refused(
                () -> advising.answer(it.decision(), it.wes(), "No.", it.lena()),
                "They have not advised yet");
        advising.advise(it.decision(), "Start in May.", it.wes());
        refused(() -> advising.answer(it.decision(), it.wes(), "No.", it.theo()), "You cannot");
        refused(
                () -> advising.answer(it.decision(), it.priya(), "No.", it.lena()),
                "was not asked");
        advising.answer(it.decision(), it.wes(), "We do.", it.lena());
        refused(() -> advising.advise(it.decision(), "June.", it.wes()), "was answered");
        refused(() -> decide(it.theo()), "You cannot decide");
        refused(() -> advising.name(it.decision(), it.noor(), it.theo()), "Who decides stays");
    }

    @Test
    void whereTheDeciderLeavesAnotherOneGoesOnWithTheAdviceGivenSoFar() {
        opened();
        advising.advise(it.decision(), "Start in May.", it.wes());
        advising.answer(it.decision(), it.wes(), "We do.", it.lena());
        staff.leave(it.lena(), PersonId.COLEAD);
        assertThat(desk.on(it.decision()).decider()).isEmpty();
        refused(() -> decide(it.theo()), "You cannot decide");
        refused(() -> advising.name(it.decision(), it.priya(), it.wes()), "You cannot name");
        refused(() -> advising.name(it.decision(), it.theo(), it.theo()), "themselves alone");

        advising.name(it.decision(), it.priya(), it.theo());
        refused(() -> decide(it.priya()), "You cannot decide");
        advising.accept(it.decision(), it.priya());

        refused(() -> advising.name(it.decision(), it.noor(), it.theo()), "Who decides stays");
        assertThat(desk.on(it.decision()).asked())
                .singleElement()
                .satisfies(given -> {
                    assertThat(given.words()).contains("Start in May.");
                    assertThat(given.answer()).contains("We do.");
                });
        decide(it.priya());
        assertThat(register.core(it.decision()).outcome()).contains(Outcome.ADOPTED);
    }

    @Test
    void whoeverIsNamedInTheirPlaceMayDeclineAndSomebodyElseIsNamed() {
        opened();
        staff.leave(it.lena(), PersonId.COLEAD);
        advising.name(it.decision(), it.priya(), it.theo());
        advising.decline(it.decision(), "Not this year.", it.priya());
        advising.name(it.decision(), it.noor(), it.theo());
        assertThat(desk.on(it.decision()).isNamed(it.noor())).isTrue();
    }

    @Test
    void whoeverAdvisedAndComesToDecideKeepsWhatTheySaidAndAnswersNobodyTwice() {
        opened();
        advising.ask(it.decision(), it.priya(), it.theo());
        advising.ask(it.decision(), it.noor(), it.theo());
        advising.advise(it.decision(), "Start in May.", it.wes());
        staff.leave(it.lena(), PersonId.COLEAD);
        advising.name(it.decision(), it.wes(), it.theo());
        advising.accept(it.decision(), it.wes());
        refused(() -> advising.advise(it.decision(), "June.", it.wes()), "You cannot give");

        refused(() -> decide(it.wes()), "Not everybody has advised");
        for (var adviser : java.util.List.of(it.priya(), it.noor())) {
            advising.advise(it.decision(), "I agree.", adviser);
            advising.answer(it.decision(), adviser, "Thank you.", it.wes());
        }
        decide(it.wes());
        assertThat(asked(it.wes())).isTrue();
    }

    @Test
    void nobodyWaitsForWhoeverWasAskedAndComesToDecideInstead() {
        opened();
        staff.leave(it.lena(), PersonId.COLEAD);
        advising.name(it.decision(), it.wes(), it.theo());
        advising.accept(it.decision(), it.wes());
        assertThat(asked(it.wes())).isFalse();
        decide(it.wes());
        assertThat(register.core(it.decision()).outcome()).contains(Outcome.ADOPTED);
    }

    /// Before the advice, too: a text is not opened for advice under somebody who is gone.
    @Test
    void whereTheDeciderLeavesBeforeTheAdviceNobodyIsAskedUntilAnotherOneAccepts() {
        concerns();
        advising.ask(it.decision(), it.wes(), it.theo());
        staff.leave(it.lena(), PersonId.COLEAD);
        refused(
                () -> advising.open(it.decision(), in(3), it.theo()),
                "Nobody has accepted to decide");
    }

    @Test
    void whatWasDecidedKeepsTheNameOfWhoeverDecided() {
        opened();
        advising.advise(it.decision(), "Start in May.", it.wes());
        advising.answer(it.decision(), it.wes(), "We do.", it.lena());
        decide(it.lena());
        staff.leave(it.lena(), PersonId.COLEAD);
        assertThat(desk.on(it.decision()).decides(it.lena())).isTrue();
    }

    @Test
    void whatIsCheckedHasNoDecider() {
        var checked = rounds.at(Stage.DRAFTING);
        refused(
                () -> advising.name(checked.decision(), checked.lena(), checked.theo()),
                "This decision is checked");
    }

    private void concerns() {
        advising.name(it.decision(), it.lena(), it.theo());
        advising.accept(it.decision(), it.lena());
        rounds.moveOn(it, Stage.CONCERNS);
    }

    private void opened() {
        concerns();
        advising.ask(it.decision(), it.wes(), it.theo());
        advising.open(it.decision(), in(3), it.theo());
    }

    private void decide(PersonId by) {
        advising.decide(it.decision(), Outcome.ADOPTED, "Everybody can live with it.", by);
    }

    private java.time.Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    private boolean asked(PersonId person) {
        return desk.on(it.decision()).asked().stream()
                .anyMatch(given -> given.person().id().equals(person));
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
