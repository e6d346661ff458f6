package org.colead.decision;

import org.colead.authority.Action;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Moves decisions along the line, from the draft to what is carried out. Every guard is asked
/// before a stage is left. [SideExits] lead off the line, [Reviewing] ends it.
@Service
@Transactional
public class DecisionCourse {

    private final DecisionChanges changes;
    private final Conditions conditions;
    private final GroupDirectory groups;
    private final Drawing drawing;

    DecisionCourse(
            DecisionChanges changes,
            Conditions conditions,
            GroupDirectory groups,
            Drawing drawing) {
        this.changes = changes;
        this.conditions = conditions;
        this.groups = groups;
        this.drawing = drawing;
    }

    /// To the next stage: DRAFTING → CLARIFYING → REACTING → CONCERNS, and PUBLISHED → UNDERWAY.
    ///
    /// @param from the stage that `by` saw; where another moved it on meanwhile, nothing is done,
    ///   so that two who press at once do not skip a stage
    public Stage moveOn(DecisionId id, Stage from, PersonId by) {
        var decision = changes.allowed(id, Action.MOVE_ON, by);
        mustStandAt(from, decision.stage());
        return enter(from.onward(), decision, by);
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
        enter(Stage.CHECKING, changes.allowed(id, Action.OPEN_CHECK, by), by);
    }

    /// DECIDED → PUBLISHED, for the brief that is published in the same transaction.
    public void publish(DecisionId id, PersonId by) {
        enter(Stage.PUBLISHED, changes.allowed(id, Action.PUBLISH, by), by);
    }

    private Stage enter(Stage next, Decision decision, PersonId by) {
        conditions.require(decision);
        return changes.make(decision, (it, now) -> it.enter(next, by, now)).stage();
    }

    /// What the closed check came to. The check has made sure that `by` may close it; an adopted
    /// decision draws on its envelope here, or becomes a recommendation where that does not cover.
    public void conclude(DecisionId id, Outcome outcome, PersonId by) {
        decide(
                checked(id, outcome),
                by,
                (it, now) -> it.conclude(outcome, drawing.onlyRecommends(it), by, now));
    }

    /// The same over options: adopted or tried, and this one of them.
    public void choose(DecisionId id, Outcome outcome, String option, PersonId by) {
        decide(
                checked(id, outcome),
                by,
                (it, now) -> it.choose(outcome, option, drawing.onlyRecommends(it), by, now));
    }

    private void decide(Decision decision, PersonId by, DecisionChanges.Change reach) {
        changes.make(
                decision,
                (it, now) -> {
                    reach.on(it, now);
                    drawing.draw(it, by);
                });
    }

    /// Where too many checks failed, the group chooses instead; what binds has stood even then.
    private Decision checked(DecisionId id, Outcome outcome) {
        var decision = changes.known(id);
        if (decision.stage() == Stage.CONCERNS) {
            mustHaveFailedTooOften(decision);
            if (outcome.binds()) {
                conditions.requireStood(decision);
            }
        }
        return decision;
    }

    private void mustHaveFailedTooOften(Decision decision) {
        int allowed = groups.rules(decision.group()).failedChecks();
        if (decision.progress().failedChecks() < allowed) {
            throw Refusal.because("Nothing is decided without a check. Open one first.");
        }
    }

    /// Refuses a text that has not stood long enough to be adopted without another check.
    public void requireStood(DecisionId id) {
        conditions.requireStood(changes.known(id));
    }

    /// CHECKING → CONCERNS.
    public void checkFailed(DecisionId id, PersonId by) {
        changes.make(changes.known(id), (it, now) -> it.checkFailed(by, now));
    }

    /// After too many failed checks: the granting group is asked.
    public void escalate(DecisionId id, String reason, PersonId by) {
        changes.make(
                id, Action.CHOOSE_AFTER_FAILURE, by, (it, now) -> it.escalate(reason, by, now));
    }

    /// The grantor's answer to an adopted decision that lies outside the envelope. Followed, it
    /// binds from then on; what it asks is the granting group’s to provide, and nothing is drawn.
    public void replyToRecommendation(DecisionId id, boolean follow, String reason, PersonId by) {
        var decision = changes.allowed(id, Action.REPLY_TO_RECOMMENDATION, by);
        if (decision.practice()) {
            throw Refusal.because("This is a practice decision: nothing of it comes into force.");
        }
        changes.make(decision, (it, now) -> it.answerRecommendation(follow, reason, by, now));
    }
}
