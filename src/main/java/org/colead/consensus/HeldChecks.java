package org.colead.consensus;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface HeldChecks extends ListCrudRepository<Check, UUID> {

    int countByDecisionIdAndSense(UUID decision, boolean sense);

    /// For giving: many at once, none while it is being closed.
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from ConsensusCheck c where c.id = :id")
    Optional<Check> forGiving(UUID id);

    /// For closing: alone, once nobody is giving any more.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ConsensusCheck c where c.id = :id")
    Optional<Check> forClosing(UUID id);

    List<Check> findByDecisionIdAndClosedAtIsNull(UUID decision);

    /// Alone, as for closing.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select c from ConsensusCheck c where c.decisionId = :decision and c.sense and c.closedAt is null")
    List<Check> openSenseChecks(UUID decision);
}
