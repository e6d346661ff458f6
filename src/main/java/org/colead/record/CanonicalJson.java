package org.colead.record;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Writes Java records as JSON of which there is exactly one form, so that it can be hashed.
///
/// Source: RFC 8785, JSON Canonicalization Scheme. A record with one component, as an id, stands
/// for that component; an instant is ISO 8601; an absent optional is null; a set is sorted.
final class CanonicalJson {

    private static final JsonMapper JSON = new JsonMapper();

    /// The largest integer that every JSON reader keeps exact.
    private static final long EXACT = (1L << 53) - 1;

    private CanonicalJson() {}

    /// The record's components as one object.
    static String of(Record event) {
        return of(components(event));
    }

    static String of(Map<String, ? extends @Nullable Object> object) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(object)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("Not JSON: " + object, e);
        }
    }

    private static Map<String, @Nullable Object> components(Record event) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var component : event.getClass().getRecordComponents()) {
            object.put(component.getName(), plain(read(component, event)));
        }
        return object;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String s -> s;
            case Boolean b -> b;
            case Integer i -> i;
            case Long l when Math.abs(l) <= EXACT -> l;
            case UUID id -> id.toString();
            case Instant at -> at.toString();
            case LocalDate date -> date.toString();
            case Duration duration -> duration.toString();
            case Enum<?> constant -> constant.name();
            case Optional<?> optional -> plain(optional.orElse(null));
            case Set<?> set -> set.stream().map(CanonicalJson::text).sorted().toList();
            case Collection<?> items -> items.stream().map(CanonicalJson::plain).toList();
            case Map<?, ?> map -> object(map);
            case Record r when r.getClass().getRecordComponents().length == 1 ->
                    plain(read(r.getClass().getRecordComponents()[0], r));
            case Record r -> components(r);
            default ->
                    throw new IllegalArgumentException(
                            value.getClass().getName() + " has no canonical form: " + value);
        };
    }

    private static String text(@Nullable Object value) {
        return plain(value) instanceof String s ? s : JSON.writeValueAsString(List.of(value));
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> map) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> object.put(text(key), plain(value)));
        return object;
    }

    private static @Nullable Object read(RecordComponent component, Record event) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + component + " of " + event, e);
        }
    }
}
