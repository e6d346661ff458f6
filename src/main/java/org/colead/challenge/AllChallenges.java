package org.colead.challenge;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/// Every challenge that was posted.
interface AllChallenges extends ListCrudRepository<Challenge, ChallengeId> {

    /// Nobody withdraws or answers it while another is merged into it.
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select c from Challenge c where c.id = :id")
    Optional<Challenge> toMergeInto(ChallengeId id);

    List<Challenge> findByMergedInto(UUID other);
}
