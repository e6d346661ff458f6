package org.colead.decision;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import org.colead.decision.DecisionEvent.*;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One question put to a group, from draft to what came of it: along the nine stages of
/// [Stage#LINE], or off it to WITHDRAWN, PARKED (and back), SUPERSEDED and RECALLED. A failed check
/// goes back to CONCERNS.
@Entity
class Decision extends AbstractAggregateRoot<Decision>
        implements AggregateRoot<Decision, DecisionId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DecisionId id;

    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    @Embedded
    private GroupId group;

    private boolean practice;
    @Embedded private Proposal proposal;
    @Embedded private Involved involved;
    @Embedded private Progress progress;
    @Embedded private Aftermath aftermath = new Aftermath();
    @Version private @Nullable Long version;

    Decision(NewDecision decision, Rule rule, PersonId by, Instant at) {
        id = DecisionId.next();
        group = decision.group();
        practice = decision.practice();
        proposal = new Proposal(decision, rule, by, at);
        involved = new Involved(by, at);
        progress = new Progress(at);
        registerEvent(new DecisionDrafted(id, group, practice, by, at));
    }

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    void rewrite(Draft draft, PersonId by, Instant at) {
        progress.mustBeAt(Stage.DRAFTING);
        proposal.rewrite(draft, by, at);
        registerEvent(new DraftChanged(id, proposal.digest(), by, at));
    }

    void inviteAuthor(PersonId author, PersonId by, Instant at) {
        tellIf(involved.invite(author), new AuthorInvited(id, author, by, at));
    }

    void acceptAuthorship(PersonId by, Instant at) {
        tellIf(involved.accept(by, at), new AuthorAccepted(id, by, at));
    }

    void declareAffected(PersonId person, PersonId by, Instant at) {
        tellIf(involved.affects(person), new AffectedDeclared(id, person, by, at));
    }

    void takeBackAffected(PersonId person, PersonId by, Instant at) {
        tellIf(involved.affectsNoMore(person), new AffectedTakenBack(id, person, by, at));
    }

    int amend(ProposalText text, Terms terms, PersonId by, Instant at) {
        progress.mustBeAt(Stage.CONCERNS);
        int number = proposal.amend(text, terms, by, at);
        registerEvent(new TextAmended(id, number, proposal.digest(), by, at));
        return number;
    }

    void enter(Stage next, PersonId by, Instant at) {
        var from = progress.moveTo(next, at);
        registerEvent(new StageEntered(id, from, next, by, at));
    }

    void conclude(Outcome outcome, boolean recommendation, PersonId by, Instant at) {
        progress.moveTo(Stage.DECIDED, at);
        var reached = outcome == Outcome.ADOPTED ? proposal.adopted() : outcome;
        aftermath.reached(reached, recommendation);
        var drawnOn = aftermath.drawnOn(proposal);
        registerEvent(new DecisionReached(id, reached, aftermath.recommends(), drawnOn, by, at));
    }

    /// DRAFTING → DECIDED, adopted without a check: it could not wait.
    void actFirst(String because, boolean recommendation, PersonId by, Instant at) {
        progress.mustBeAt(Stage.DRAFTING);
        var act = FirstAct.of(because, practice, by, at);
        progress.moveTo(Stage.DECIDED, at);
        aftermath.doneFirst(act, proposal.adopted(), recommendation);
        var drawnOn = aftermath.drawnOn(proposal);
        registerEvent(new ActedFirst(id, act.digest(), aftermath.recommends(), drawnOn, by, at));
    }

    /// Among several options: the one that the check came to, or that is tried after failed ones.
    void choose(Outcome outcome, String option, boolean recommended, PersonId by, Instant at) {
        conclude(outcome, recommended, by, at);
        aftermath.chose(option);
    }

    void checkFailed(PersonId by, Instant at) {
        registerEvent(new CheckFailed(id, progress.checkFailed(at), by, at));
    }

    void escalate(String reason, PersonId by, Instant at) {
        progress.mustBeAt(Stage.CONCERNS);
        registerEvent(new Escalated(id, aftermath.because(reason), by, at));
    }

    void park(String reason, PersonId by, Instant at) {
        var from = progress.park(at);
        registerEvent(new Parked(id, from, aftermath.because(reason), by, at));
    }

    void resume(PersonId by, Instant at) {
        registerEvent(new Resumed(id, progress.resume(at), by, at));
    }

    void withdraw(String reason, PersonId by, Instant at) {
        var from = progress.moveTo(Stage.WITHDRAWN, at);
        registerEvent(new Withdrawn(id, from, aftermath.because(reason), by, at));
    }

    void recall(String reason, PersonId by, Instant at) {
        var from = progress.moveTo(Stage.RECALLED, at);
        registerEvent(new Recalled(id, from, aftermath.because(reason), by, at));
    }

    void supersede(DecisionId later, String reason, PersonId by, Instant at) {
        progress.moveTo(Stage.SUPERSEDED, at);
        registerEvent(new Superseded(id, later, aftermath.replacedBy(later, reason), by, at));
    }

    void postponeReview(LocalDate later, String reason, PersonId by, Instant at) {
        progress.mustBeAt(Stage.UNDERWAY);
        var moved = Postponement.of(proposal.frame().reviewOn(), later, reason, by, at);
        int times = aftermath.postponed(moved);
        proposal.reviewOn(later);
        registerEvent(new ReviewPostponed(id, times, moved.digest(), by, at));
    }

    void review(ReviewVerdict verdict, String learned, PersonId by, Instant at) {
        progress.moveTo(Stage.REVIEWED, at);
        var words = aftermath.reviewed(verdict, learned, by);
        registerEvent(new Reviewed(id, verdict.name(), words, by, at));
    }

    void answerRecommendation(boolean followed, String reason, PersonId by, Instant at) {
        var reply = aftermath.answered(Reply.of(followed, reason, by, at));
        registerEvent(new RecommendationAnswered(id, followed, reply.digest(), by, at));
    }

    private void tellIf(boolean changed, DecisionEvent what) {
        if (changed) {
            registerEvent(what);
        }
    }

    @Override
    public DecisionId getId() {
        return id;
    }

    GroupId group() {
        return group;
    }

    Stage stage() {
        return progress.stage();
    }

    Progress progress() {
        return progress;
    }

    Involved involved() {
        return involved;
    }

    Proposal proposal() {
        return proposal;
    }

    Aftermath aftermath() {
        return aftermath;
    }

    boolean practice() {
        return practice;
    }

    boolean behind(long expected) {
        return version != null && version != expected;
    }
}
