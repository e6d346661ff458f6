package org.colead.consensus;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface Impasses extends ListCrudRepository<Impasse, UUID> {

    /// The newest one.
    Optional<Impasse> findFirstByDecisionIdOrderByNumberDesc(UUID decision);
}
