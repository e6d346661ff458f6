package org.colead.decision;

import org.colead.authority.Action;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Leads decisions off the line, each with its reason, and a parked one back to it.
@Service
@Transactional
public class SideExits {

    private final DecisionChanges changes;
    private final Conditions conditions;
    private final Drawing drawing;
    private final Replacing replacing;

    SideExits(
            DecisionChanges changes, Conditions conditions, Drawing drawing, Replacing replacing) {
        this.changes = changes;
        this.conditions = conditions;
        this.drawing = drawing;
        this.replacing = replacing;
    }

    public void park(DecisionId id, String reason, PersonId by) {
        changes.make(id, Action.PARK, by, (it, now) -> it.park(reason, by, now));
    }

    /// PARKED → where it was left; guards may have a say in that as well.
    public void resume(DecisionId id, PersonId by) {
        var decision = changes.allowed(id, Action.RESUME, by);
        conditions.require(decision);
        changes.make(decision, (it, now) -> it.resume(by, now));
    }

    public void withdraw(DecisionId id, String reason, PersonId by) {
        changes.make(id, Action.WITHDRAW, by, (it, now) -> it.withdraw(reason, by, now));
    }

    /// By the granting group only; what was drawn goes back to the envelope.
    public void recall(DecisionId id, String reason, PersonId by) {
        var recalled = changes.make(id, Action.RECALL, by, (it, now) -> it.recall(reason, by, now));
        drawing.giveBack(recalled, by);
    }

    /// By a later decision that binds.
    public void supersede(DecisionId id, DecisionId later, String reason, PersonId by) {
        var decision = changes.allowed(id, Action.SUPERSEDE, by);
        replacing.require(later, decision, by);
        changes.make(decision, (it, now) -> it.supersede(later, reason, by, now));
    }
}
