package org.colead.kernel;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/// A fact that belongs in the record: a Java record of ids, actor, instant and digests, never of
/// content. It becomes one entry, in the transaction that caused it.
public interface AuditedEvent extends DomainEvent {

    /// The aggregate that changed; its entries form one chain.
    UUID stream();

    /// What the change belongs to on screen: for a contribution, its decision.
    default UUID about() {
        return stream();
    }

    PersonId actor();

    Instant at();

    /// Until when the entry is kept back from readers of the record: nothing of a position reaches
    /// anybody before its check is closed.
    default Optional<Veil> veil() {
        return Optional.empty();
    }

    /// Whether readers of the record see nobody's name beside the entry, as where a concern was
    /// raised without showing its author.
    default boolean actorHidden() {
        return false;
    }

    /// Lifted by the first entry of `kind` (an event's simple name) in `stream`.
    record Veil(UUID stream, String kind) {}
}
