package org.colead.hours;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/// Every pool. A pool that is about to change is read under its row's lock, so that nobody
/// allocates the same hour twice.
interface Pools extends JpaRepository<HoursPool, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from HoursPool p where p.id = :id")
    Optional<HoursPool> locked(UUID id);
}
