package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.Test;

class ResponsibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 26);
    private static final Instant NOW = Instant.parse("2026-01-26T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-02-01T09:00:00Z");

    private final PersonId theo = PersonId.next();
    private final PersonId amara = PersonId.next();
    private final PersonId hana = PersonId.next();

    @Test
    void isCarriedOnlyOnceItIsAccepted() {
        var step = step();
        step.offer(amara, theo, NOW);
        assertThat(step.state()).isEqualTo(ResponsibilityState.OFFERED);
        step.accept(amara, TODAY, NOW);
        assertThat(step.state()).isEqualTo(ResponsibilityState.ACCEPTED);
        assertThat(step.hands().credit()).containsExactly(new Holding(amara.value(), NOW, null));
    }

    @Test
    void refusesAnAcceptanceByAnybodyElse() {
        var step = step();
        step.offer(amara, theo, NOW);
        refused(() -> step.accept(hana, TODAY, NOW), "offered to somebody else");
    }

    @Test
    void isFreeAgainWhenDeclinedWithAReason() {
        var step = step();
        step.offer(amara, theo, NOW);
        refused(() -> step.decline(" ", amara, NOW), "“Reason” is empty");
        step.decline("Tuesdays are full.", amara, NOW);
        assertThat(step.state()).isEqualTo(ResponsibilityState.FREE);
        refused(() -> step.accept(amara, TODAY, NOW), "not open any more");
    }

    @Test
    void isOfferedToOnePersonAtATime() {
        var step = step();
        step.offer(amara, theo, NOW);
        refused(() -> step.offer(hana, theo, NOW), "not free");
    }

    @Test
    void isTakenByTheFirstVolunteerOnly() {
        var step = step();
        step.volunteer(amara, TODAY, NOW);
        refused(() -> step.volunteer(hana, TODAY, NOW), "Somebody else was faster");
    }

    @Test
    void staysWithItsHolderUntilTheNextAccepts() {
        var step = carriedBy(theo);
        step.offerHandover(amara, "The calendar is in the blue folder.", theo, TODAY, NOW);
        assertThat(step.hands().credit()).containsExactly(new Holding(theo.value(), NOW, null));
        step.acceptHandover(amara, TODAY, LATER);
        assertThat(step.hands().credit())
                .containsExactly(
                        new Holding(theo.value(), NOW, LATER),
                        new Holding(amara.value(), LATER, null));
    }

    @Test
    void keepsItsHolderWhenAHandoverIsDeclined() {
        var step = carriedBy(theo);
        step.offerHandover(amara, "", theo, TODAY, NOW);
        step.declineHandover("I carry five.", amara, NOW);
        assertThat(step.hands().credit()).containsExactly(new Holding(theo.value(), NOW, null));
        refused(() -> step.acceptHandover(amara, TODAY, NOW), "offered to somebody else");
    }

    @Test
    void isHandedOverByItsHolderAloneAndToSomebodyElse() {
        var step = carriedBy(theo);
        refused(() -> step.offerHandover(hana, "", amara, TODAY, NOW), "Only whoever carries");
        refused(() -> step.offerHandover(theo, "", theo, TODAY, NOW), "You carry this already");
    }

    @Test
    void hasAnUnderstudyOnceItsHolderLooksForOne() {
        var step = carriedBy(theo);
        refused(() -> step.learn(hana, TODAY, NOW), "Nobody is looked for");
        step.seekUnderstudy(theo, TODAY, NOW);
        refused(() -> step.learn(theo, TODAY, NOW), "Nobody is looked for");
        step.learn(hana, TODAY, NOW);
        refused(() -> step.learn(amara, TODAY, NOW), "Nobody is looked for");
    }

    @Test
    void isNotAcceptedAfterItsTerm() {
        var step = step();
        step.offer(amara, theo, NOW);
        var after = TODAY.plusMonths(5).plusDays(1);
        refused(() -> step.accept(amara, after, NOW), "term is over");
    }

    @Test
    void lastsAYearAtMost() {
        assertThat(new Term(TODAY, TODAY.plusYears(1)).isOver(TODAY.plusYears(1))).isFalse();
        refused(() -> new Term(TODAY, TODAY.plusYears(1).plusDays(1)), "a year at most");
        refused(() -> new Term(TODAY, TODAY.minusDays(1)), "ends before it begins");
    }

    @Test
    void endsOnceWithItsCreditKept() {
        var step = carriedBy(theo);
        step.end("The term is over.", theo, LATER);
        assertThat(step.hands().credit()).containsExactly(new Holding(theo.value(), NOW, LATER));
        refused(() -> step.end("Again.", theo, LATER), "ended already");
    }

    @Test
    void aStepThatIsLaidDownIsFreeAgainAndSaysWhy() {
        var step = carriedBy(theo);
        step.offerHandover(hana, "", theo, TODAY, NOW);
        refused(() -> step.layDown("x", true, amara, LATER), "Only whoever carries");
        refused(() -> step.layDown(" ", true, theo, LATER), "“Reason” is empty");
        step.layDown("I move to Port Ansel.", true, theo, LATER);
        assertThat(step.state()).isEqualTo(ResponsibilityState.FREE);
        assertThat(step.hands().credit()).containsExactly(new Holding(theo.value(), NOW, LATER));
        refused(() -> step.acceptHandover(hana, TODAY, LATER), "not open any more");
        assertThat(step.hands().reasons())
                .extracting(WhyNot::kind, WhyNot::words)
                .containsExactly(tuple(GivenReason.Kind.LAID_DOWN, "I move to Port Ansel."));
        step.volunteer(amara, TODAY, LATER);
        assertThat(step.state()).isEqualTo(ResponsibilityState.ACCEPTED);
    }

    @Test
    void whatGoesOnWithoutAnybodyEndsWhenItIsLaidDown() {
        var step = carriedBy(theo);
        step.layDown("It runs by itself.", false, theo, LATER);
        assertThat(step.state()).isEqualTo(ResponsibilityState.ENDED);
    }

    @Test
    void aStepWhoseTermIsOverIsOpenedAnewUntilALaterDay() {
        var step = carriedBy(theo);
        var after = TODAY.plusMonths(5).plusDays(1);
        var anew = new Term(after, after.plusMonths(2));
        refused(() -> step.openAnew(anew, theo, LATER), "has not ended");
        step.end("Its term is over.", PersonId.COLEAD, LATER);
        step.openAnew(anew, theo, LATER);
        step.volunteer(amara, after, LATER);
        assertThat(step.state()).isEqualTo(ResponsibilityState.ACCEPTED);
    }

    @Test
    void theWordsOfWhoeverDeclinesStay() {
        var step = step();
        step.offer(amara, theo, NOW);
        step.decline("Tuesdays are full.", amara, NOW);
        step.volunteer(theo, TODAY, NOW);
        step.offerHandover(hana, "", theo, TODAY, NOW);
        step.declineHandover("I carry five.", hana, LATER);
        assertThat(step.hands().reasons())
                .containsExactly(
                        new WhyNot(
                                GivenReason.Kind.DECLINED,
                                amara.value(),
                                theo.value(),
                                NOW,
                                "Tuesdays are full."),
                        new WhyNot(
                                GivenReason.Kind.HANDOVER_DECLINED,
                                hana.value(),
                                theo.value(),
                                LATER,
                                "I carry five."));
    }

    @Test
    void isFreeWhenItsHolderLeaves() {
        var step = carriedBy(theo);
        step.vacate(LATER);
        assertThat(step.state()).isEqualTo(ResponsibilityState.FREE);
        assertThat(step.hands().credit()).containsExactly(new Holding(theo.value(), NOW, LATER));
    }

    @Test
    void isDoneOnceItsHolderSaysWhatCameOfIt() {
        var step = carriedBy(theo);
        refused(() -> step.carriedOut("Booked.", amara, TODAY, LATER), "Only whoever carries");
        refused(() -> step.carriedOut(" ", theo, TODAY, LATER), "“What came of it” is empty");
        refused(() -> step.carriedOut("x".repeat(1001), theo, TODAY, LATER), "1,001 characters");
        step.carriedOut("Booked.", theo, TODAY, LATER);
        assertThat(step.state()).isEqualTo(ResponsibilityState.DONE);
        assertThat(step.hands().credit()).containsExactly(new Holding(theo.value(), NOW, LATER));
    }

    @Test
    void needsNothingMoreOnceItIsDone() {
        var step = carriedBy(theo);
        step.offerHandover(amara, "", theo, TODAY, NOW);
        step.carriedOut("Booked.", theo, TODAY, LATER);
        refused(() -> step.acceptHandover(amara, TODAY, LATER), "not open any more");
        refused(() -> step.offerHandover(hana, "", theo, TODAY, LATER), "done already");
        refused(() -> step.seekUnderstudy(theo, TODAY, LATER), "done already");
        refused(() -> step.carriedOut("Again.", theo, TODAY, LATER), "done already");
        refused(() -> step.end("Enough.", theo, LATER), "done already");
    }

    @Test
    void isTakenUpAgainByWhoeverCarriedItOut() {
        var step = carriedBy(theo);
        refused(() -> step.takeUpAgain(theo, LATER), "nothing to take back");
        step.carriedOut("Booked.", theo, TODAY, LATER);
        refused(() -> step.takeUpAgain(amara, LATER), "Only whoever carried this out");
        step.takeUpAgain(theo, LATER);
        assertThat(step.state()).isEqualTo(ResponsibilityState.ACCEPTED);
        assertThat(step.hands().credit()).containsExactly(new Holding(theo.value(), NOW, null));
    }

    @Test
    void isNotDoneBeforeItIsAcceptedNorAfterItsTerm() {
        var free = step();
        refused(() -> free.carriedOut("Booked.", theo, TODAY, NOW), "Nobody carries this now");
        var step = carriedBy(theo);
        var after = TODAY.plusMonths(5).plusDays(1);
        refused(() -> step.carriedOut("Booked.", theo, after, LATER), "term is over");
    }

    @Test
    void isNeverDoneWhereItStands() {
        var standing =
                new Responsibility(
                        Origin.entrusted(GroupId.next(), Mandate.FACILITATES),
                        Task.of("Facilitate", "", Minutes.of(1, 0)),
                        new Term(TODAY, TODAY.plusMonths(5)),
                        theo,
                        NOW);
        standing.offer(amara, theo, NOW);
        standing.accept(amara, TODAY, NOW);
        refused(() -> standing.carriedOut("Done.", amara, TODAY, LATER), "goes on until its term");
    }

    @Test
    void saysWhatItIsInWords() {
        refused(() -> Task.of(" ", "", Minutes.of(0, 40)), "“Result” is empty");
        refused(() -> Task.of("x".repeat(201), "", Minutes.of(0, 40)), "201 characters");
        refused(() -> Task.of("Keep it", "", Minutes.of(41, 0)), "up to 40 hours");
    }

    private Responsibility carriedBy(PersonId person) {
        var step = step();
        step.offer(person, hana, NOW);
        step.accept(person, TODAY, NOW);
        return step;
    }

    private Responsibility step() {
        return new Responsibility(
                Origin.step(GroupId.next(), DecisionId.next()),
                Task.of("Keep the coverage calendar", "May book coverage.", Minutes.of(0, 40)),
                new Term(TODAY, TODAY.plusMonths(5)),
                theo,
                NOW);
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
