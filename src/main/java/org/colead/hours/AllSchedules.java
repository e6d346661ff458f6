package org.colead.hours;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/// Every schedule that was ever published.
interface AllSchedules extends JpaRepository<Schedule, UUID> {

    Optional<Schedule> findFirstByPoolIdOrderByNumberDesc(UUID pool);
}
