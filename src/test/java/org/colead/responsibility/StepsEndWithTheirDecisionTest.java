package org.colead.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.decision.RegisterCast;
import org.colead.decision.RegisterCast.Team;
import org.colead.decision.ReviewVerdict;
import org.colead.decision.Reviewing;
import org.colead.decision.SideExits;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.record.RecordFilter;
import org.colead.record.RecordReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// A decision is underway, Hana carries a step of it, Lena was offered another one.
@SpringBootTest
class StepsEndWithTheirDecisionTest {

    @Autowired RegisterCast cast;
    @Autowired SideExits exits;
    @Autowired Reviewing reviewing;
    @Autowired Responsibilities responsibilities;
    @Autowired LayingDown laying;
    @Autowired Carried carried;
    @Autowired OfferNeeds needs;
    @Autowired Permissions permissions;
    @Autowired RecordReader record;

    Team team;
    DecisionId decision;
    ResponsibilityId accepted;
    ResponsibilityId offered;

    @BeforeEach
    void aDecisionUnderway() {
        team = cast.team();
        decision = cast.underway(team, "Art on Fridays", Outcome.ADOPTED, 4);
        accepted = carried.steps(decision).getFirst().id();
        offered = offer(team.lena());
    }

    @Test
    void aRecallEndsThem() {
        exits.recall(decision, "The money is gone.", team.gus());
        bothHaveEnded();
    }

    @Test
    void aLaterDecisionEndsThem() {
        var later = cast.published(team, "Art on Mondays", Outcome.ADOPTED, 3);
        exits.supersede(decision, later, "It is better there.", team.theo());
        bothHaveEnded();
    }

    @Test
    void aReviewThatStopsItEndsThem() {
        reviewing.close(decision, ReviewVerdict.ABANDON, "It did not hold.", team.theo());
        bothHaveEnded();
    }

    @Test
    void aReviewThatAdoptsItEndsTheOpenOfferAndWhoeverCarriesAStepGoesOn() {
        cast.ago(
                -60,
                () -> reviewing.close(decision, ReviewVerdict.ADOPT, "It holds.", team.theo()));
        assertThat(state(offered)).isEqualTo(ResponsibilityState.ENDED);
        refused(
                () -> responsibilities.accept(offered, team.lena()),
                "You cannot accept a responsibility");
        assertThat(state(accepted)).isEqualTo(ResponsibilityState.ACCEPTED);

        responsibilities.offerHandover(accepted, team.lena(), "Blue folder.", team.hana());
        responsibilities.acceptHandover(accepted, team.lena());
        laying.layDown(accepted, "It runs by itself.", team.lena());
        assertThat(state(accepted)).isEqualTo(ResponsibilityState.ENDED);
    }

    private void bothHaveEnded() {
        assertThat(state(accepted)).isEqualTo(ResponsibilityState.ENDED);
        assertThat(state(offered)).isEqualTo(ResponsibilityState.ENDED);
        assertThat(needs.needsOf(team.lena())).isEmpty();
        refused(
                () -> responsibilities.accept(offered, team.lena()),
                "You cannot accept a responsibility");
        refused(() -> offer(team.lena()), "Steps are offered once a decision is adopted");
        var subject = Subject.of(Subject.Type.DECISION, decision.value());
        assertThat(permissions.can(team.hana(), Action.CARRY_OUT, subject).allowed()).isFalse();
        assertThat(entries()).isEqualTo(2);
    }

    private long entries() {
        return record
                .entries(RecordFilter.about(decision.value()), Optional.empty(), team.theo())
                .rows()
                .stream()
                .filter(entry ->
                        entry.what()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains("responsibility ended"))
                .count();
    }

    private ResponsibilityState state(ResponsibilityId id) {
        return carried.one(id).orElseThrow().state();
    }

    private ResponsibilityId offer(PersonId to) {
        var words =
                new NewResponsibility(
                        "Keep the list",
                        "",
                        Minutes.of(0, 20),
                        cast.today(),
                        cast.today().plusDays(150));
        return responsibilities.offerStep(
                decision, new NewStep(words, Optional.of(to)), CommandKey.next(), team.theo());
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
