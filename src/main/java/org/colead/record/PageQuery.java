package org.colead.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Slice;

/// The statement for one page of the record.
final class PageQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    PageQuery(RecordFilter filter, Optional<String> after, String shown) {
        conditions.add(shown);
        filter.kind().ifPresent(kind -> where("e.kind = :kind", "kind", kind));
        filter.actor()
                .ifPresent(actor ->
                        where(
                                "e.actor = :actor and not e.actor_hidden",
                                "actor",
                                actor.toString()));
        filter.about().ifPresent(about -> where("e.about = :about", "about", about.toString()));
        filter.from().ifPresent(from -> where("e.at >= :from", "from", utc(from)));
        filter.until().ifPresent(until -> where("e.at < :until", "until", utc(until)));
        after.ifPresent(this::after);
        parameters.put("limit", Slice.SIZE + 1);
    }

    String sql() {
        return """
        select e.id, e.stream, e.number, e.kind, e.at, e.actor, e.actor_hidden, e.about, e.hash,
            l.idx
        from record_entry e left join record_leaf l on l.entry = e.id
        where %s
        order by e.at desc, e.id desc limit :limit
        """
                .formatted(String.join(" and ", conditions));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void after(String key) {
        var parts = key.split(" ");
        parameters.put("id", parts[1]);
        where("e.at <= :at and (e.at < :at or e.id < :id)", "at", utc(Instant.parse(parts[0])));
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
