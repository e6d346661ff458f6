package org.colead.founding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/// All founding links; of those that were never used, only the newest is kept.
interface FoundingLinks extends ListCrudRepository<FoundingLink, UUID> {

    Optional<FoundingLink> findByTokenHash(String tokenHash);

    void deleteByUsedAtIsNull();
}
