package org.colead.advice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/// The advice on every decision that one person decides.
interface AllAdvice extends ListCrudRepository<Advice, UUID> {

    Optional<Advice> findByDecisionId(UUID decision);

    /// Those that wait for somebody to decide, or to accept to.
    List<Advice> findByDeciderDeciderIdAndDecidedAtIsNull(UUID person);
}
