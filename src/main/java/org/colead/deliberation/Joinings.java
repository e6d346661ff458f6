package org.colead.deliberation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/// All proposals to join concerns.
interface Joinings extends ListCrudRepository<Joining, UUID> {

    /// The one in which a concern stands, proposed or joined.
    @Query(
            """
            select j from Joining j join j.parts p
            where key(p) = :concern and p.leftAt is null and j.endedAt is null
            """)
    Optional<Joining> ofConcern(UUID concern);
}
