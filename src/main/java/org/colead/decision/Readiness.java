package org.colead.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupId;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;

/// What the decision's own conditions look at, from the aggregate or from a query.
record Readiness(
        DecisionId id,
        GroupId group,
        Rule rule,
        ProposalText text,
        Instant textAt,
        String goal,
        boolean namesAffected,
        boolean workloadSaid,
        Workload workload,
        Optional<EnvelopeId> envelope,
        Money money,
        long acceptedAuthors,
        int failedChecks,
        Optional<LocalDate> review,
        String stopSignal) {

    /// What the envelope would give on that day.
    Minutes cost(LocalDate today) {
        return workload.cost(today, review.orElse(today));
    }

    static Readiness of(Decision decision) {
        var proposal = decision.proposal();
        var frame = proposal.frame();
        return new Readiness(
                decision.getId(),
                decision.group(),
                proposal.rule(),
                proposal.newest().text(),
                proposal.textAt(),
                frame.goal(),
                decision.involved().affectsSomebody() || !frame.affectedNote().isBlank(),
                frame.workloadPeople() != null && proposal.workload().said(),
                proposal.workload(),
                proposal.envelope(),
                proposal.money(),
                decision.involved().authors().size(),
                decision.progress().failedChecks(),
                Optional.ofNullable(frame.reviewOn()),
                frame.stopSignal());
    }
}
