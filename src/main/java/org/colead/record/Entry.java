package org.colead.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;

/// One line of the record, as it is hashed.
///
/// @param number its place in the stream, from 1
/// @param commitment binds the payload, which is kept apart
/// @param previous the hash of the entry before it in the stream
record Entry(
        UUID id,
        UUID stream,
        int number,
        String kind,
        Instant at,
        UUID actor,
        boolean actorHidden,
        UUID about,
        AuditedEvent.@Nullable Veil veil,
        Hash commitment,
        Hash previous) {

    static Entry of(AuditedEvent event, Head head, Hash commitment) {
        return new Entry(
                UuidV7.next(),
                event.stream(),
                head.number() + 1,
                event.getClass().getSimpleName(),
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.actor().value(),
                event.actorHidden(),
                event.about(),
                event.veil().orElse(null),
                commitment,
                head.hash());
    }

    /// SHA-256 over the canonical form of everything above.
    Hash hash() {
        var fields = new TreeMap<String, Object>();
        fields.put("about", about.toString());
        fields.put("actor", actor.toString());
        fields.put("actorHidden", actorHidden);
        fields.put("at", at.toString());
        fields.put("commitment", commitment.hex());
        fields.put("id", id.toString());
        fields.put("kind", kind);
        fields.put("number", number);
        fields.put("previous", previous.hex());
        fields.put("stream", stream.toString());
        if (veil != null) {
            fields.put("veil", Map.of("kind", veil.kind(), "stream", veil.stream().toString()));
        }
        return Hash.of(CanonicalJson.of(fields));
    }

    /// The newest entry of a stream: what the next one is chained to.
    record Head(int number, Hash hash) {

        static final Head NONE = new Head(0, Hash.NONE);
    }
}
