package org.colead.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colead.decision.RegisterCast.Team;
import org.colead.group.EnvelopeService;
import org.colead.kernel.Money;
import org.colead.kernel.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What may end a decision that holds, and what follows from it.
@SpringBootTest
class ReplacedRecalledReviewedTest {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    @Autowired RegisterCast cast;
    @Autowired DecisionCourse course;
    @Autowired SideExits exits;
    @Autowired Reviewing reviewing;
    @Autowired DecisionRegister register;
    @Autowired DecisionService service;
    @Autowired Relations relations;
    @Autowired EnvelopeService envelopes;

    Team team;
    DecisionId old;

    @BeforeEach
    void aDecisionUnderway() {
        team = cast.team();
        old = cast.underway(team, "Art on Fridays", Outcome.ADOPTED, 4);
    }

    @Test
    void isNotReplacedByItselfOrByWhatIsUnknown() {
        notReplacedBy(old, "does not replace itself");
        notReplacedBy(DecisionId.next(), "There is no such decision");
    }

    @Test
    void isNotReplacedByWhatItsAuthorMayNotRead() {
        var elsewhere = cast.published(cast.team(), "Art elsewhere", Outcome.ADOPTED, 3);
        notReplacedBy(elsewhere, "There is no such decision, or you may not read it.");
    }

    @Test
    void isNotReplacedByADraft() {
        var draft = cast.draft(team, "Art on Mondays", cast.today().plusDays(30));
        notReplacedBy(draft, "can replace another");
    }

    @Test
    void isNotReplacedByWhatWasWithdrawnRecalledOrReplaced() {
        var withdrawn = cast.draft(team, "Art on Tuesdays", cast.today().plusDays(30));
        course.moveOn(withdrawn, Stage.DRAFTING, team.theo());
        exits.withdraw(withdrawn, "Not needed.", team.theo());
        notReplacedBy(withdrawn, "can replace another");
        var recalled = cast.published(team, "Art on Mondays", Outcome.ADOPTED, 3);
        exits.recall(recalled, "The money is gone.", team.gus());
        notReplacedBy(recalled, "can replace another");
        var replaced = cast.published(team, "Art on Wednesdays", Outcome.ADOPTED, 3);
        var newest = cast.published(team, "Art on Thursdays", Outcome.ADOPTED, 3);
        exits.supersede(replaced, newest, "Thursdays it is.", team.theo());
        notReplacedBy(replaced, "can replace another");
    }

    @Test
    void isNotReplacedByWhatWasNotAdopted() {
        var refused = cast.published(team, "Art on Mondays", Outcome.NOT_ADOPTED, 3);
        notReplacedBy(refused, "can replace another");
    }

    @Test
    void isNotReplacedByARecommendationThatNobodyFollowed() {
        var later = cast.recommended(team, "A bus to the studio", 3);
        notReplacedBy(later, "nobody has followed it: it binds nobody");
        course.replyToRecommendation(later, false, "There is no money.", team.gus());
        notReplacedBy(later, "nobody has followed it: it binds nobody");
    }

    @Test
    void isReplacedByARecommendationThatWasFollowed() {
        var later = cast.recommended(team, "A bus to the studio", 3);
        course.replyToRecommendation(later, true, "There is money.", team.gus());
        exits.supersede(old, later, "It is better there.", team.theo());
        assertThat(stage(old)).isEqualTo(Stage.SUPERSEDED);
    }

    @Test
    void isNotReplacedByWhatAReviewStoppedNorByATrialThatIsOver() {
        var stopped = cast.underway(team, "Art on Mondays", Outcome.ADOPTED, 3);
        reviewing.close(stopped, ReviewVerdict.ABANDON, "It did not hold.", team.theo());
        notReplacedBy(stopped, "can replace another");
        var trial = cast.underway(team, "Art in the hall", Outcome.TRIAL, 3);
        cast.ago(-31, () -> notReplacedBy(trial, "can replace another"));
    }

    @Test
    void whatIsOfferedToReplaceItIsWhatIsInForce() {
        var later = cast.published(team, "Art on Mondays", Outcome.ADOPTED, 3);
        cast.recommended(team, "A bus to the studio", 3);
        cast.draft(team, "Art on Tuesdays", cast.today().plusDays(30));
        assertThat(relations.replacing(old, "", team.theo()))
                .extracting(DecisionRow::id)
                .containsExactly(later);
        assertThat(relations.replacing(old, "studio", team.theo())).isEmpty();
    }

    @Test
    void isNotReplacedByWhatWasDecidedBeforeIt() {
        var newer = cast.underway(team, "Art on Mondays", Outcome.ADOPTED, 4);

        refused(
                () -> exits.supersede(newer, old, "Fridays it is.", team.theo()),
                "It was decided before this one");
        assertThat(stage(newer)).isEqualTo(Stage.UNDERWAY);
        assertThat(relations.replacing(newer, "", team.theo())).isEmpty();
        assertThat(relations.replacing(old, "", team.theo()))
                .extracting(DecisionRow::id)
                .containsExactly(newer);
    }

    /// Whoever granted decides on what is recommended to them.
    @Test
    void whatWasRecommendedIsDecidedWhenItIsFollowed() {
        var bus = cast.recommended(team, "A bus to the studio", 3);
        var newer = cast.underway(team, "Art on Mondays", Outcome.ADOPTED, 4);
        course.replyToRecommendation(bus, true, "There is money.", team.gus());

        assertThat(relations.replacing(newer, "", team.theo()))
                .extracting(DecisionRow::id)
                .containsExactly(bus);
        exits.supersede(newer, bus, "It is better there.", team.theo());
        assertThat(stage(newer)).isEqualTo(Stage.SUPERSEDED);
    }

    @Test
    void isReplacedByWhatHolds() {
        var later = cast.published(team, "Art on Mondays", Outcome.ADOPTED, 3);
        exits.supersede(old, later, "It is better there.", team.theo());
        assertThat(stage(old)).isEqualTo(Stage.SUPERSEDED);
    }

    @Test
    void aRecallGivesTheMoneyBackOnce() {
        assertThat(left()).isEqualTo(Money.whole(11_900));
        exits.recall(old, "The money is gone.", team.gus());
        assertThat(left()).isEqualTo(Money.whole(12_000));
        refused(() -> exits.recall(old, "Again.", team.gus()), "You cannot recall");
        assertThat(left()).isEqualTo(Money.whole(12_000));
    }

    @Test
    void aReviewThatAdaptsOpensTheNextDecisionLinked() {
        cast.ago(-60, () -> reviewing.close(old, ReviewVerdict.ADAPT, "Nearly.", team.hana()));

        var next = relations.of(old, team.hana()).next();
        assertThat(next).extracting(Related.Other::stage).containsExactly(Stage.DRAFTING);
        var draft = register.details(next.getFirst().id(), team.hana());
        assertThat(draft.text().text().aim()).isEqualTo("For everybody, by October.");
        assertThat(draft.frame().review()).isEmpty();
        assertThat(relations.of(draft.id(), team.hana()).replaces())
                .extracting(Related.Other::id)
                .containsExactly(old);
        service.acceptAuthorship(draft.id(), team.theo());
        assertThat(relations.of(old, team.lena()).next()).isEmpty();
    }

    @Test
    void noOtherReviewOpensOne() {
        reviewing.close(old, ReviewVerdict.ABANDON, "It did not hold.", team.theo());
        assertThat(relations.of(old, team.theo()).next()).isEmpty();
    }

    @Test
    void aReviewComesOnItsDayAndStoppingBeforeIsAllowed() {
        var due = register.details(old, team.theo()).frame().review().orElseThrow();
        int days = (int) ChronoUnit.DAYS.between(cast.today(), due);
        cast.ago(
                1 - days,
                () ->
                        refused(
                                () ->
                                        reviewing.close(
                                                old, ReviewVerdict.ADOPT, "Yes.", team.theo()),
                                "The review is on " + due.format(IN_WORDS)));
        cast.ago(-days, () -> reviewing.close(old, ReviewVerdict.ADOPT, "Yes.", team.theo()));
        assertThat(stage(old)).isEqualTo(Stage.REVIEWED);
    }

    @Test
    void itsReviewMovesTwice() {
        var due = register.details(old, team.theo()).frame().review().orElseThrow();
        refused(() -> move(due), "already. Choose another day.");
        refused(() -> move(cast.today().minusDays(1)), "That day is over.");
        move(due.plusDays(7));
        move(due.plusDays(14));
        refused(() -> move(due.plusDays(21)), "may move twice");
        assertThat(register.details(old, team.theo()).frame().review()).contains(due.plusDays(14));
    }

    private void move(LocalDate day) {
        reviewing.postpone(old, day, "Snow.", team.theo());
    }

    private void notReplacedBy(DecisionId later, String words) {
        refused(() -> exits.supersede(old, later, "Better there.", team.theo()), words);
        assertThat(stage(old)).isEqualTo(Stage.UNDERWAY);
    }

    private Money left() {
        return envelopes.card(team.envelope()).left();
    }

    private Stage stage(DecisionId id) {
        return register.core(id).stage();
    }

    private static void refused(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(words);
    }
}
