package org.colead.deliberation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.springframework.data.repository.ListCrudRepository;

/// All contributions.
interface KeptContributions extends ListCrudRepository<Contribution, ContributionId> {

    /// The concerns that are answered together with this one.
    List<Contribution> findByJoinedTo(UUID first);

    /// The reaction or pass that a member gave.
    Optional<Contribution> findByDecisionAndAuthorOnceBy(DecisionId decision, UUID onceBy);
}
