package org.colead.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.colead.kernel.AuditedEvent.Veil;
import org.colead.record.Finding.Place;
import org.jspecify.annotations.Nullable;

/// An entry as it is found in the tables, with what should bind it.
///
/// @param sealedAs the place for which it was sealed; the same place where it has no seal yet
record StoredEntry(
        Entry entry,
        Hash hash,
        String mark,
        @Nullable String salt,
        @Nullable String payload,
        boolean sealed,
        Place sealedAs) {

    static StoredEntry read(ResultSet row, int index) throws SQLException {
        var entry = entry(row);
        var leaf = row.getString("leaf_stream");
        return new StoredEntry(
                entry,
                new Hash(row.getString("hash")),
                row.getString("mark"),
                row.getString("salt"),
                row.getString("payload"),
                leaf != null,
                leaf == null
                        ? new Place(entry.stream(), entry.number())
                        : new Place(UUID.fromString(leaf), row.getInt("leaf_number")));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var veil = row.getString("veil_stream");
        return new Entry(
                uuid(row, "id"),
                uuid(row, "stream"),
                row.getInt("number"),
                row.getString("kind"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                uuid(row, "actor"),
                row.getBoolean("actor_hidden"),
                uuid(row, "about"),
                veil == null ? null : new Veil(UUID.fromString(veil), row.getString("veil_kind")),
                new Hash(row.getString("commitment")),
                new Hash(row.getString("previous")));
    }

    boolean moved() {
        return !sealedAs.equals(new Place(entry.stream(), entry.number()));
    }

    /// Whether salt and payload are there and are the ones that the entry was bound to.
    boolean bindsPayload() {
        return salt != null
                && payload != null
                && salt.matches("[0-9a-f]{64}")
                && Hash.commitment(salt, payload).equals(entry.commitment());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
