package org.colead.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.group.GroupDirectory;
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
    private final Drawing drawing;
    private final Replacing replacing;
    private final Clock clock;

    DecisionCourse(
            Decisions decisions,
            Permissions permissions,
            Conditions conditions,
            GroupDirectory groups,
            Drawing drawing,
            Replacing replacing,
            Clock clock) {
        this.decisions = decisions;
        this.permissions = permissions;
        this.conditions = conditions;
        this.groups = groups;
        this.drawing = drawing;
        this.replacing = replacing;
        this.clock = clock;
    }

    /// To the next stage: DRAFTING → CLARIFYING → REACTING → CONCERNS, and PUBLISHED → UNDERWAY.
    ///
    /// @param from the stage that `by` saw; where another moved it on meanwhile, nothing is done,
    ///   so that two who press at once do not skip a stage
    public Stage moveOn(DecisionId id, Stage from, PersonId by) {
        var decision = allowed(id, Action.MOVE_ON, by);
        mustStandAt(from, decision.stage());
        var next = Stage.LINE.get(Stage.LINE.indexOf(decision.stage()) + 1);
        conditions.require(decision);
        decision.enter(next, by, clock.instant());
        decisions.save(decision);
        return next;
    }

    private static void mustStandAt(Stage from, Stage now) {
        if (from != now) {
            throw Refusal.because(
                    "Somebody moved it on before you: it stands at “{0}” now. Look at it again.",
                    now.word());
        }
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
                outcome,
                (decision, recommendation) ->
                        decision.conclude(outcome, recommendation, by, clock.instant()),
                by);
    }

    /// The same for a check over options: adopted, and this one of them.
    public void choose(DecisionId id, String option, PersonId by) {
        conclude(
                id,
                Outcome.ADOPTED,
                (decision, recommendation) ->
                        decision.choose(option, recommendation, by, clock.instant()),
                by);
    }

    private void conclude(
            DecisionId id, Outcome outcome, BiConsumer<Decision, Boolean> reach, PersonId by) {
        var decision = load(id);
        mustHaveBeenChecked(decision, outcome);
        reach.accept(decision, decision.practice() || !drawing.covers(decision));
        drawing.draw(decision, by);
        decisions.save(decision);
    }

    /// Where too many checks failed, the group chooses instead; what binds has stood even then.
    private void mustHaveBeenChecked(Decision decision, Outcome outcome) {
        boolean mayChoose =
                decision.failedChecks() >= groups.rules(decision.group()).failedChecks();
        if (decision.stage() == Stage.CONCERNS && !mayChoose) {
            throw Refusal.because("Nothing is decided without a check. Open one first.");
        }
        if (decision.stage() == Stage.CONCERNS && outcome.binds()) {
            conditions.requireStood(decision);
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
            drawing.giveBack(decision, by);
        }
    }

    /// By another decision that binds.
    public void supersede(DecisionId id, DecisionId later, String reason, PersonId by) {
        var decision = allowed(id, Action.SUPERSEDE, by);
        replacing.require(later, id, by);
        change(decision, d -> d.supersede(later, said(reason), by, clock.instant()));
    }

    /// Twice at most, to another day from today on.
    public void postponeReview(DecisionId id, LocalDate day, String reason, PersonId by) {
        var decision = allowed(id, Action.POSTPONE_REVIEW, by);
        if (day.isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            throw Refusal.because("That day is over. Choose today, or a day to come.");
        }
        change(decision, d -> d.postponeReview(day, said(reason), by, clock.instant()));
    }

    /// UNDERWAY → REVIEWED. Stopping early is allowed: that is what a stop signal is for. Adapting
    /// opens the next decision as a draft.
    public void review(DecisionId id, ReviewVerdict verdict, String learned, PersonId by) {
        var decision = allowed(id, Action.REVIEW, by);
        if (verdict != ReviewVerdict.ABANDON) {
            conditions.require(decision);
        }
        change(decision, d -> d.review(verdict, learned, by, clock.instant()));
        if (verdict == ReviewVerdict.ADAPT) {
            decisions.save(NextDecision.after(decision, by, clock.instant()));
        }
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
        permissions.require(by, action, subject(id));
        return decision;
    }

    private static Subject subject(DecisionId id) {
        return Subject.of(Subject.Type.DECISION, id.value());
    }

    private Decision load(DecisionId id) {
        return decisions.findById(id).orElseThrow(AtStage::unknown);
    }

    private static String said(String reason) {
        return Text.prose(reason, "Reason", 2000);
    }
}
