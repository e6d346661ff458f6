package org.colead.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.group.EnvelopeService;
import org.colead.group.GroupDirectory;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves decisions along the line and off it. Every guard is asked before a stage is left.
@Service
@Transactional
public class DecisionCourse {

    private final Decisions decisions;
    private final Permissions permissions;
    private final Conditions conditions;
    private final GroupDirectory groups;
    private final EnvelopeService envelopes;
    private final Clock clock;

    DecisionCourse(
            Decisions decisions,
            Permissions permissions,
            Conditions conditions,
            GroupDirectory groups,
            EnvelopeService envelopes,
            Clock clock) {
        this.decisions = decisions;
        this.permissions = permissions;
        this.conditions = conditions;
        this.groups = groups;
        this.envelopes = envelopes;
        this.clock = clock;
    }

    /// To the next stage: DRAFTING → CLARIFYING → REACTING → CONCERNS, and PUBLISHED → UNDERWAY.
    public Stage moveOn(DecisionId id, PersonId by) {
        var decision = allowed(id, Action.MOVE_ON, by);
        var next = Stage.LINE.get(Stage.LINE.indexOf(decision.stage()) + 1);
        conditions.require(decision);
        decision.enter(next, by, clock.instant());
        decisions.save(decision);
        return next;
    }

    /// CONCERNS → CHECKING, for the check that opens in the same transaction.
    public void beginChecking(DecisionId id, PersonId by) {
        var decision = allowed(id, Action.OPEN_CHECK, by);
        conditions.require(decision);
        decision.enter(Stage.CHECKING, by, clock.instant());
        decisions.save(decision);
    }

    /// What the closed check came to. The check has made sure that `by` may close it; an adopted
    /// decision draws on its envelope here, or becomes a recommendation where that does not cover.
    public void conclude(DecisionId id, Outcome outcome, PersonId by) {
        conclude(
                id,
                (decision, recommendation) ->
                        decision.conclude(outcome, recommendation, by, clock.instant()),
                by);
    }

    /// The same for a check over options: adopted, and this one of them.
    public void choose(DecisionId id, String option, PersonId by) {
        conclude(
                id,
                (decision, recommendation) ->
                        decision.choose(option, recommendation, by, clock.instant()),
                by);
    }

    private void conclude(DecisionId id, BiConsumer<Decision, Boolean> reach, PersonId by) {
        var decision = load(id);
        mustHaveBeenChecked(decision);
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var hours = Readiness.of(decision).cost(today);
        boolean recommendation = decision.practice() || !covered(decision, hours, today);
        reach.accept(decision, recommendation);
        if (decision.aftermath().drew()) {
            var proposal = decision.proposal();
            envelopes.draw(
                    proposal.envelope().orElseThrow(),
                    id.value(),
                    proposal.money(),
                    hours,
                    by);
        }
        decisions.save(decision);
    }

    private boolean covered(Decision decision, Minutes hours, LocalDate today) {
        var proposal = decision.proposal();
        return !groups.symbolicOnly(decision.group())
                && proposal.envelope()
                        .filter(e ->
                                envelopes.covers(
                                        e, decision.group(), proposal.money(), hours, today))
                        .isPresent();
    }

    private void mustHaveBeenChecked(Decision decision) {
        boolean mayChoose =
                decision.failedChecks() >= groups.rules(decision.group()).failedChecks();
        if (decision.stage() == Stage.CONCERNS && !mayChoose) {
            throw Refusal.because("Nothing is decided without a check. Open one first.");
        }
    }

    /// CHECKING → CONCERNS.
    public void checkFailed(DecisionId id, PersonId by) {
        change(load(id), decision -> decision.checkFailed(by, clock.instant()));
    }

    /// After too many failed checks: the granting group is asked.
    public void escalate(DecisionId id, String reason, PersonId by) {
        change(
                allowed(id, Action.CHOOSE_AFTER_FAILURE, by),
                decision -> decision.escalate(said(reason), by, clock.instant()));
    }

    /// DECIDED → PUBLISHED, for the brief that is published in the same transaction.
    public void publish(DecisionId id, PersonId by) {
        var decision = allowed(id, Action.PUBLISH, by);
        conditions.require(decision);
        change(decision, d -> d.enter(Stage.PUBLISHED, by, clock.instant()));
    }

    public void park(DecisionId id, String reason, PersonId by) {
        change(
                allowed(id, Action.PARK, by),
                decision -> decision.park(said(reason), by, clock.instant()));
    }

    /// PARKED → where it was left; guards may have a say in that as well.
    public void resume(DecisionId id, PersonId by) {
        var decision = allowed(id, Action.RESUME, by);
        conditions.require(decision);
        change(decision, d -> d.resume(by, clock.instant()));
    }

    public void withdraw(DecisionId id, String reason, PersonId by) {
        change(
                allowed(id, Action.WITHDRAW, by),
                decision -> decision.withdraw(said(reason), by, clock.instant()));
    }

    /// By the granting group only; what was drawn goes back to the envelope.
    public void recall(DecisionId id, String reason, PersonId by) {
        var decision = allowed(id, Action.RECALL, by);
        boolean drew = decision.aftermath().drew();
        change(decision, d -> d.recall(said(reason), by, clock.instant()));
        if (drew) {
            envelopes.giveBack(decision.proposal().envelope().orElseThrow(), id.value(), by);
        }
    }

    /// By a later decision that has been published.
    public void supersede(DecisionId id, DecisionId later, String reason, PersonId by) {
        if (load(later).stage().inMotion() && load(later).stage().compareTo(Stage.PUBLISHED) < 0) {
            throw Refusal.because("The later decision is not published yet. Publish it first.");
        }
        change(
                allowed(id, Action.SUPERSEDE, by),
                decision -> decision.supersede(later, said(reason), by, clock.instant()));
    }

    public void postponeReview(DecisionId id, LocalDate later, String reason, PersonId by) {
        change(
                allowed(id, Action.POSTPONE_REVIEW, by),
                decision -> decision.postponeReview(later, said(reason), by, clock.instant()));
    }

    /// UNDERWAY → REVIEWED. Stopping early is allowed: that is what a stop signal is for.
    public void review(DecisionId id, ReviewVerdict verdict, String learned, PersonId by) {
        var decision = allowed(id, Action.REVIEW, by);
        if (verdict != ReviewVerdict.ABANDON) {
            conditions.require(decision);
        }
        change(decision, d -> d.review(verdict, learned, by, clock.instant()));
    }

    /// The grantor's answer to an adopted decision that lies outside the envelope. Followed, it
    /// binds from then on; what it asks is the granting group’s to provide, and nothing is drawn.
    public void replyToRecommendation(DecisionId id, boolean follow, String reason, PersonId by) {
        var recommended = allowed(id, Action.REPLY_TO_RECOMMENDATION, by);
        if (recommended.practice()) {
            throw Refusal.because("This is a practice decision: nothing of it comes into force.");
        }
        change(
                recommended,
                decision ->
                        decision.answerRecommendation(follow, said(reason), by, clock.instant()));
    }

    private void change(Decision decision, Consumer<Decision> verb) {
        verb.accept(decision);
        decisions.save(decision);
    }

    private Decision allowed(DecisionId id, Action action, PersonId by) {
        var decision = load(id);
        AtStage.require(decision.stage(), action);
        permissions.require(by, action, Subject.of(Subject.Type.DECISION, id.value()));
        return decision;
    }

    private Decision load(DecisionId id) {
        return decisions.findById(id).orElseThrow(AtStage::unknown);
    }

    private static String said(String reason) {
        return Text.prose(reason, "Reason", 2000);
    }
}
