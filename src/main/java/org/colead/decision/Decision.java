package org.colead.decision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colead.decision.DecisionEvent.ActedFirst;
import org.colead.decision.DecisionEvent.AffectedDeclared;
import org.colead.decision.DecisionEvent.AffectedTakenBack;
import org.colead.decision.DecisionEvent.AuthorAccepted;
import org.colead.decision.DecisionEvent.AuthorInvited;
import org.colead.decision.DecisionEvent.CheckFailed;
import org.colead.decision.DecisionEvent.DecisionDrafted;
import org.colead.decision.DecisionEvent.DecisionReached;
import org.colead.decision.DecisionEvent.DraftChanged;
import org.colead.decision.DecisionEvent.Escalated;
import org.colead.decision.DecisionEvent.Parked;
import org.colead.decision.DecisionEvent.Recalled;
import org.colead.decision.DecisionEvent.RecommendationAnswered;
import org.colead.decision.DecisionEvent.Resumed;
import org.colead.decision.DecisionEvent.ReviewPostponed;
import org.colead.decision.DecisionEvent.Reviewed;
import org.colead.decision.DecisionEvent.StageEntered;
import org.colead.decision.DecisionEvent.Superseded;
import org.colead.decision.DecisionEvent.TextAmended;
import org.colead.decision.DecisionEvent.Withdrawn;
import org.colead.group.GroupId;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One question put to a group, from draft to what came of it.
///
/// Life cycle: the nine stages of [Stage#LINE], with the side exits WITHDRAWN, PARKED (and back),
/// SUPERSEDED and RECALLED. A failed check goes back to CONCERNS.
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
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;

    @Embedded private Proposal proposal;
    @Embedded private Aftermath aftermath = new Aftermath();

    @Embedded private Involved involved;
    @Embedded private Progress progress;
    private int failedChecks;
    @Version private @Nullable Long version;

    Decision(NewDecision decision, Rule rule, PersonId by, Instant at) {
        id = DecisionId.next();
        group = decision.group();
        practice = decision.practice();
        supersedes = decision.supersedes().map(DecisionId::value).orElse(null);
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
        if (involved.invite(author)) {
            registerEvent(new AuthorInvited(id, author, by, at));
        }
    }

    void acceptAuthorship(PersonId by, Instant at) {
        if (involved.accept(by, at)) {
            registerEvent(new AuthorAccepted(id, by, at));
        }
    }

    void declareAffected(PersonId person, PersonId by, Instant at) {
        if (involved.affects(person)) {
            registerEvent(new AffectedDeclared(id, person, by, at));
        }
    }

    void takeBackAffected(PersonId person, PersonId by, Instant at) {
        if (involved.affectsNoMore(person)) {
            registerEvent(new AffectedTakenBack(id, person, by, at));
        }
    }

    int amend(ProposalText text, Terms terms, PersonId by, Instant at) {
        progress.mustBeAt(Stage.CONCERNS);
        int number = proposal.amend(text, terms, by, at);
        registerEvent(new TextAmended(id, number, proposal.digest(), by, at));
        return number;
    }

    void enter(Stage next, PersonId by, Instant at) {
        var from = stage();
        moveTo(next, at);
        registerEvent(new StageEntered(id, from, next, by, at));
    }

    void conclude(Outcome outcome, boolean recommendation, PersonId by, Instant at) {
        moveTo(Stage.DECIDED, at);
        var reached = outcome == Outcome.ADOPTED ? proposal.adopted() : outcome;
        aftermath.reached(reached, recommendation);
        var drawnOn = aftermath.drawnOn(proposal);
        registerEvent(new DecisionReached(id, reached, aftermath.recommends(), drawnOn, by, at));
    }

    /// DRAFTING → DECIDED, adopted without a check: it could not wait.
    void actFirst(String because, boolean recommendation, PersonId by, Instant at) {
        progress.mustBeAt(Stage.DRAFTING);
        var act = FirstAct.of(because, practice, by, at);
        moveTo(Stage.DECIDED, at);
        aftermath.reached(proposal.adopted(), recommendation);
        aftermath.doneFirst(act);
        var drawnOn = aftermath.drawnOn(proposal);
        registerEvent(new ActedFirst(id, act.digest(), aftermath.recommends(), drawnOn, by, at));
    }

    /// Among several options: the one that the check came to.
    void choose(String option, boolean recommendation, PersonId by, Instant at) {
        conclude(Outcome.ADOPTED, recommendation, by, at);
        aftermath.chose(option);
    }

    void checkFailed(PersonId by, Instant at) {
        progress.mustBeAt(Stage.CHECKING);
        moveTo(Stage.CONCERNS, at);
        registerEvent(new CheckFailed(id, ++failedChecks, by, at));
    }

    void escalate(String reason, PersonId by, Instant at) {
        progress.mustBeAt(Stage.CONCERNS);
        aftermath.because(reason);
        registerEvent(new Escalated(id, Digest.of(reason), by, at));
    }

    void park(String reason, PersonId by, Instant at) {
        var from = stage();
        progress.park(at);
        aftermath.because(reason);
        registerEvent(new Parked(id, from, Digest.of(reason), by, at));
    }

    void resume(PersonId by, Instant at) {
        var back = progress.resume(at);
        registerEvent(new Resumed(id, back, by, at));
    }

    void withdraw(String reason, PersonId by, Instant at) {
        var from = stage();
        leave(Stage.WITHDRAWN, reason, at);
        registerEvent(new Withdrawn(id, from, Digest.of(reason), by, at));
    }

    void recall(String reason, PersonId by, Instant at) {
        var from = stage();
        leave(Stage.RECALLED, reason, at);
        registerEvent(new Recalled(id, from, Digest.of(reason), by, at));
    }

    void supersede(DecisionId later, String reason, PersonId by, Instant at) {
        leave(Stage.SUPERSEDED, reason, at);
        supersededBy = later.value();
        registerEvent(new Superseded(id, later, Digest.of(reason), by, at));
    }

    void postponeReview(LocalDate later, String reason, PersonId by, Instant at) {
        progress.mustBeAt(Stage.UNDERWAY);
        proposal.frame().mustMoveTo(later);
        var planned = proposal.frame().reviewOn();
        int times = aftermath.postponed(new Postponement(planned, later, reason, by.value(), at));
        proposal.reviewOn(later);
        registerEvent(new ReviewPostponed(id, times, Digest.of(reason), by, at));
    }

    void review(ReviewVerdict verdict, String learned, PersonId by, Instant at) {
        moveTo(Stage.REVIEWED, at);
        aftermath.reviewed(verdict, learned, by);
        registerEvent(new Reviewed(id, verdict.name(), Digest.of(learned), by, at));
    }

    void answerRecommendation(boolean followed, String reason, PersonId by, Instant at) {
        aftermath.answered(Reply.of(followed, reason, by, at));
        registerEvent(new RecommendationAnswered(id, followed, Digest.of(reason), by, at));
    }

    private void leave(Stage exit, String reason, Instant at) {
        moveTo(exit, at);
        aftermath.ended(reason, at);
    }

    private void moveTo(Stage target, Instant at) {
        progress.moveTo(target, at);
        if (target == Stage.PUBLISHED) {
            aftermath.published(at);
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

    boolean opened() {
        return progress.opened();
    }

    Proposal proposal() {
        return proposal;
    }

    Aftermath aftermath() {
        return aftermath;
    }

    /// Whether it is adopted for good, or is a trial before its review; stages are asked apart.
    boolean bindsOn(LocalDate day) {
        return aftermath.binds() && !aftermath.triedUntil(proposal.frame().reviewOn(), day);
    }

    boolean practice() {
        return practice;
    }

    int failedChecks() {
        return failedChecks;
    }

    boolean behind(long expected) {
        return version != null && version != expected;
    }

    long acceptedAuthors() {
        return involved.acceptedAuthors();
    }

    List<PersonId> authors() {
        return involved.authors();
    }

    boolean namesSomebodyAffected() {
        return involved.affectsSomebody() || !proposal.frame().affectedNote().isBlank();
    }
}
