package org.colead.group;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/// All envelopes.
interface Envelopes extends ListCrudRepository<Envelope, EnvelopeId> {

    /// Whoever draws next waits here, so that two draws cannot both see the same rest.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Envelope e where e.id = :id")
    Optional<Envelope> locked(EnvelopeId id);

    default Envelope toDrawOn(EnvelopeId id) {
        return locked(id)
                .orElseThrow(() ->
                        Refusal.because("There is no such envelope. Look it up under Groups."));
    }
}
