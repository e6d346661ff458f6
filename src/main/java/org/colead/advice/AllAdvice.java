package org.colead.advice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/// The advice on every decision that one person decides.
interface AllAdvice extends ListCrudRepository<Advice, UUID> {

    Optional<Advice> findByDecisionId(UUID decision);
}
