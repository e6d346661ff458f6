package org.colead.record.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.colead.kernel.PersonId;
import org.colead.record.RecordFilter;

/// What the address of the place asks for, so that what is shown can be mailed.
record Asked(
        Optional<String> kind,
        Optional<UUID> actor,
        Optional<UUID> about,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    static Asked in(Location location) {
        var query = location.getQueryParameters();
        return new Asked(
                query.getSingleParameter("kind").filter(kind -> !kind.isBlank()),
                read(query, "actor", UUID::fromString),
                read(query, "about", UUID::fromString),
                read(query, "from", LocalDate::parse),
                read(query, "until", LocalDate::parse));
    }

    private static <T> Optional<T> read(
            QueryParameters query, String name, Function<String, T> reader) {
        try {
            return query.getSingleParameter(name).map(reader);
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty(); // not an address that we gave out
        }
    }

    Asked withKind(Optional<String> other) {
        return new Asked(other, actor, about, from, until);
    }

    Asked withDays(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Asked(kind, actor, about, first, last);
    }

    boolean everything() {
        return filter(ZoneId.of("UTC")).equals(RecordFilter.ALL);
    }

    QueryParameters query() {
        var parameters = new LinkedHashMap<String, String>();
        kind.ifPresent(value -> parameters.put("kind", value));
        actor.ifPresent(value -> parameters.put("actor", value.toString()));
        about.ifPresent(value -> parameters.put("about", value.toString()));
        from.ifPresent(value -> parameters.put("from", value.toString()));
        until.ifPresent(value -> parameters.put("until", value.toString()));
        return QueryParameters.simple(Map.copyOf(parameters));
    }

    /// Days are whole days of the viewer; the last one is included.
    RecordFilter filter(ZoneId zone) {
        return new RecordFilter(
                kind,
                actor.map(PersonId::new),
                about,
                from.map(day -> day.atStartOfDay(zone).toInstant()),
                until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
