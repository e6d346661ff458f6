package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.RegisterCast.Team;
import org.colead.decision.ReviewVerdict;
import org.colead.decision.Reviewing;
import org.colead.decision.SideExits;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Digest;
import org.colead.kernel.Need;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.colead.platform.Needs;
import org.colead.record.EntryRow;
import org.colead.record.RecordFilter;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A decision is published, and Hana carries the one step of it.
@SpringBootTest
class CarriesOutWhatTheyAcceptedTest {

    @Autowired RegisterCast cast;
    @Autowired AdoptedCast adopted;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired Reviewing reviewing;
    @Autowired DecisionRegister register;
    @Autowired Responsibilities responsibilities;
    @Autowired CarryingOut carrying;
    @Autowired Carried carried;
    @Autowired StepsAccepted guard;
    @Autowired AuthorityEnds ends;
    @Autowired OfferNeeds offers;
    @Autowired Needs needs;
    @Autowired RecordReader record;
    @Autowired StaffRegister staff;
    @Autowired JdbcClient jdbc;

    Team team;
    DecisionId decision;
    ResponsibilityId step;

    @BeforeEach
    void aPublishedDecision() {
        team = cast.team();
        decision = cast.published(team, "Art on Fridays", Outcome.ADOPTED, 4);
        step = carried.steps(decision).getFirst().id();
    }

    @Test
    void itIsDoneInTheWordsOfWhoeverCarriedIt() {
        done("Coverage is booked.", team.hana());
        var row = row();
        assertThat(row.state()).isEqualTo(ResponsibilityState.DONE);
        assertThat(row.holder()).isEmpty();
        assertThat(row.carrier().orElseThrow().id()).isEqualTo(team.hana());
        assertThat(row.done().orElseThrow().words()).isEqualTo("Coverage is booked.");
        assertThat(carried.carriedBy(team.hana())).isEmpty();
        assertThat(carried.carriedOutBy(team.hana()))
                .extracting(ResponsibilityRow::id)
                .containsExactly(step);
    }

    @Test
    void theSameCommandTwiceIsDoneOnce() {
        var key = CommandKey.next();
        carrying.carriedOut(step, "Booked.", key, team.hana());
        carrying.carriedOut(step, "Booked.", key, team.hana());
        assertThat(entries("Step carried out")).hasSize(1);
        refused(() -> done("Again.", team.hana()), "done already");
    }

    @Test
    void itIsSaidByItsHolderAlone() {
        refused(() -> done("Booked.", team.theo()), "This is for whoever carries it");
        refused(() -> done(" ", team.hana()), "“What came of it” is empty");
        refused(
                () ->
                        carrying.carriedOut(
                                ResponsibilityId.next(), "Booked.", CommandKey.next(), team.hana()),
                "You cannot carry out a step");
        assertThat(row().state()).isEqualTo(ResponsibilityState.ACCEPTED);
    }

    @Test
    void neitherBeforeItIsPublishedNorAfterItsReview() {
        var it = adopted.adopted();
        var early =
                responsibilities.offerStep(
                        it.decision(),
                        new NewStep(adopted.words("Keep it"), Optional.of(it.team().wes())),
                        CommandKey.next(),
                        it.team().theo());
        responsibilities.accept(early, it.team().wes());
        refused(
                () -> carrying.carriedOut(early, "Done.", CommandKey.next(), it.team().wes()),
                "the decision is at");
        assertThat(carrying.may(carried.one(early).orElseThrow(), it.team().wes())).isFalse();

        done("Booked.", team.hana());
        course.moveOn(decision, Stage.PUBLISHED, team.theo());
        cast.ago(-60, () -> reviewing.close(decision, ReviewVerdict.ADOPT, "Good.", team.theo()));
        refused(() -> carrying.takeUpAgain(step, team.hana()), "the decision is at");
        assertThat(row().state()).isEqualTo(ResponsibilityState.DONE);
    }

    @Test
    void aStandingResponsibilityGoesOn() {
        var standing = adopted.entrusted(adopted.team(), Mandate.FACILITATES);
        var holder = carried.one(standing).orElseThrow().holder().orElseThrow().id();
        refused(
                () -> carrying.carriedOut(standing, "Done.", CommandKey.next(), holder),
                "goes on until its term is over");
    }

    @Test
    void whoSaidSoTakesItBackAndCarriesItAgain() {
        done("Booked.", team.hana());
        refused(() -> carrying.takeUpAgain(step, team.theo()), "This is for whoever carries it");
        carrying.takeUpAgain(step, team.hana());
        assertThat(row().isCarriedBy(team.hana())).isTrue();
        assertThat(row().done()).isEmpty();
        assertThat(entries("Step taken up again")).hasSize(1);
        refused(() -> carrying.takeUpAgain(step, team.hana()), "nothing to take back");
    }

    @Test
    void theRecordKeepsTheDigestOfTheWordsNotTheWords() {
        done("Booked for 31 weeks.", team.hana());
        var entry = entries("Step carried out").getFirst();
        var kept =
                jdbc.sql("select payload from record_payload where entry = ?")
                        .param(entry.id().toString())
                        .query(String.class)
                        .single();
        assertThat(kept)
                .contains(Digest.of("Booked for 31 weeks.").value())
                .doesNotContain("31 weeks");
    }

    @Test
    void whatIsDoneCountsAsAcceptedAndTheDecisionGoesOn() {
        done("Booked.", team.hana());
        assertThat(guard.conditions(decision, Stage.PUBLISHED))
                .allSatisfy(condition -> assertThat(condition.met()).isTrue())
                .extracting(condition -> condition.text().toString())
                .containsExactly("“Book the coverage” is done.");
        course.moveOn(decision, Stage.PUBLISHED, team.theo());
        assertThat(register.core(decision).stage()).isEqualTo(Stage.UNDERWAY);
    }

    @Test
    void whatIsDoneNeedsNoTermAndNobodyElse() {
        responsibilities.offerHandover(step, team.lena(), "", team.hana());
        assertThat(offers.needsOf(team.lena())).hasSize(1);
        done("Booked.", team.hana());
        assertThat(offers.needsOf(team.lena())).isEmpty();
        cast.ago(-200, ends::endTerms);
        exits.recall(decision, "The money is gone.", team.gus());
        staff.leave(team.hana(), PersonId.COLEAD);
        refused(() -> carrying.takeUpAgain(step, team.hana()), "This is for whoever carries it");
        assertThat(row().state()).isEqualTo(ResponsibilityState.DONE);
        assertThat(row().carrier().orElseThrow().name()).isEqualTo("Hana Okafor");
    }

    @Test
    void whoCarriedItOutReadsItStillAndIsNotAskedToReviewIt() {
        responsibilities.offerHandover(step, team.lena(), "", team.hana());
        responsibilities.acceptHandover(step, team.lena());
        course.moveOn(decision, Stage.PUBLISHED, team.theo());
        cast.ago(-60, () -> assertThat(reviews(team.lena())).hasSize(1));
        done("Booked.", team.lena());
        cast.ago(-60, () -> assertThat(reviews(team.lena())).isEmpty());
        cast.ago(-200, () -> assertThat(register.reads(decision, team.lena())).isTrue());
        assertThat(register.readable(List.of(decision), team.lena())).contains(decision);
    }

    private List<Need> reviews(PersonId person) {
        return needs.of(person, decision.value()).stream()
                .filter(need -> need.href().endsWith("#review"))
                .toList();
    }

    private List<EntryRow> entries(String kind) {
        return record
                .entries(RecordFilter.about(decision.value()), Optional.empty(), team.theo())
                .rows()
                .stream()
                .filter(entry ->
                        entry.what()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains(kind.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private ResponsibilityRow row() {
        return carried.one(step).orElseThrow();
    }

    private void done(String words, PersonId by) {
        carrying.carriedOut(step, words, CommandKey.next(), by);
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
