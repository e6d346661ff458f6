package org.colead.group;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which envelopes allowed what, for a list; of things that its reader was given by id.
@Service
@Transactional(readOnly = true)
public class Draws {

    private final JdbcClient jdbc;

    Draws(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What was drawn for each and not given back; one statement.
    public Map<UUID, DrawnFor> of(Collection<UUID> things) {
        return things.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                """
                                select w.drawn_for, e.id, e.name, e.holder_id, w.money_cents, w.minutes
                                  from envelope_draw w join envelope e on e.id = w.envelope_id
                                 where w.drawn_for in (:things) and w.returned_at is null\
                                """)
                        .param("things", things.stream().map(UUID::toString).toList())
                        .query((row, _) ->
                                Map.entry(
                                        UUID.fromString(row.getString(1)),
                                        new DrawnFor(
                                                EnvelopeId.of(row.getString(2)),
                                                row.getString(3),
                                                GroupId.of(row.getString(4)),
                                                new Money(row.getLong(5)),
                                                new Minutes(row.getInt(6)))))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }
}
