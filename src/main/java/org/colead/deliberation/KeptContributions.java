package org.colead.deliberation;

import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.springframework.data.repository.ListCrudRepository;

/// All contributions.
interface KeptContributions extends ListCrudRepository<Contribution, ContributionId> {

    /// The reaction or pass that a member gave.
    Optional<Contribution> findByDecisionAndOnceBy(DecisionId decision, UUID onceBy);
}
