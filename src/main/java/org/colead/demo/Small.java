package org.colead.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.colead.decision.Draft;
import org.colead.decision.Method;
import org.colead.decision.NewDecision;
import org.colead.decision.ProposalText;
import org.colead.decision.Rule;
import org.colead.decision.Workload;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupId;
import org.colead.kernel.Money;

/// The words of one of the smaller decisions.
record Small(
        String group,
        String envelope,
        String title,
        String ask,
        String aim,
        String how,
        Method method,
        String author,
        String second) {

    NewDecision begun(GroupId id, boolean practice) {
        return new NewDecision(id, title, ask, practice, Optional.empty());
    }

    Draft draft(EnvelopeId id, LocalDate review) {
        return new Draft(
                title,
                ask,
                new ProposalText(aim, how, "", "", "We look at it together at the review."),
                "A day that works for children and adults",
                "Everybody in the school",
                Optional.of(id),
                Money.NONE,
                Optional.of(Workload.NONE),
                Rule.of(method),
                Optional.of(review),
                "it makes somebody’s day longer",
                "Fewer questions on the day.",
                "Everything stays as it is.");
    }
}
