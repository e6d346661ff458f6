package org.colead.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.colead.authority.Action;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Looks at what came of decisions, on the day that was planned or on another.
@Service
@Transactional
public class Reviewing {

    private final Decisions decisions;
    private final DecisionChanges changes;
    private final Conditions conditions;
    private final Clock clock;

    Reviewing(Decisions decisions, DecisionChanges changes, Conditions conditions, Clock clock) {
        this.decisions = decisions;
        this.changes = changes;
        this.conditions = conditions;
        this.clock = clock;
    }

    /// Twice at most, to another day from today on.
    public void postpone(DecisionId id, LocalDate day, String reason, PersonId by) {
        var decision = changes.allowed(id, Action.POSTPONE_REVIEW, by);
        if (day.isBefore(LocalDate.now(clock))) {
            throw Refusal.because("That day is over. Choose today, or a day to come.");
        }
        changes.make(decision, (it, now) -> it.postponeReview(day, reason, by, now));
    }

    /// UNDERWAY → REVIEWED. Stopping early is allowed: that is what a stop signal is for. Adapting
    /// opens the next decision as a draft.
    public void close(DecisionId id, ReviewVerdict verdict, String learned, PersonId by) {
        var decision = changes.allowed(id, Action.REVIEW, by);
        if (verdict != ReviewVerdict.ABANDON) {
            conditions.require(decision);
        }
        changes.make(decision, (it, now) -> it.review(verdict, learned, by, now));
        if (verdict == ReviewVerdict.ADAPT) {
            decisions.save(NextDecision.after(decision, by, clock.instant()));
        }
    }
}
