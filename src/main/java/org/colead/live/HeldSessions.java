package org.colead.live;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Refusal;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface HeldSessions extends ListCrudRepository<LiveSession, UUID> {

    boolean existsByCode(String code);

    Optional<LiveSession> findByCode(String code);

    @Query(
            "select s from LiveSession s where s.decisionId = :decision and s.endedAt is null and"
                    + " s.endsAt > :now order by s.openedAt desc limit 1")
    Optional<LiveSession> onAbout(UUID decision, Instant now);

    @Query(
            "select s from LiveSession s where s.groupId = :group and s.endedAt is null and"
                    + " s.endsAt > :now order by s.openedAt desc limit 1")
    Optional<LiveSession> onIn(UUID group, Instant now);

    /// One that no other session has or had.
    default SessionCode freeCode() {
        var code = SessionCode.next();
        return existsByCode(code.value()) ? freeCode() : code;
    }

    default LiveSession get(SessionId id) {
        return findById(id.value())
                .orElseThrow(() -> Refusal.because("There is no such session. Open a new one."));
    }
}
