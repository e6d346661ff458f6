package org.colead.hours;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/// Which pools follow their units, or once did.
interface AllJoiners extends JpaRepository<Joiners, UUID> {}
