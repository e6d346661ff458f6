package org.colead.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Seats extends ListCrudRepository<Seat, UUID> {

    Optional<Seat> findBySessionIdAndTokenHash(UUID session, String tokenHash);

    @Query(
            "select s from Seat s where s.sessionId = :session and s.guest and s.enteredAt is null"
                    + " and s.refusedAt is null order by s.madeAt limit 50")
    List<Seat> waiting(UUID session);

    /// Those who were let in, the ones who were asked out again among them.
    @Query(
            "select s from Seat s where s.sessionId = :session and s.guest"
                    + " and s.enteredAt is not null order by s.name")
    List<Seat> letIn(UUID session);

    /// Ends every way in that was mailed to the person, used or not.
    @Modifying(flushAutomatically = true)
    @Query("delete from Seat s where s.personId = :person and not s.guest")
    void endOf(UUID person);

    int countBySessionId(UUID session);
}
