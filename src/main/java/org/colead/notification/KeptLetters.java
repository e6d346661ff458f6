package org.colead.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Letters that wait for the daily one.
@Component
class KeptLetters {

    private static final int READERS = 50;

    private final JdbcClient jdbc;

    KeptLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Some whose daily letter is due, from the one after `last` on.
    List<PersonId> readers(Instant now, PersonId last) {
        return jdbc.sql(
                        """
                        select distinct person_id from outbox_letter
                        where state = 'KEPT' and next_try_at <= ? and person_id > ?
                        order by person_id limit ?
                        """)
                .params(Letters.utc(now), last.toString(), READERS)
                .query((row, _) -> PersonId.of(row.getString(1)))
                .list();
    }

    /// What is due for one of them, oldest first. Whoever is writing it to them now has locked it:
    /// then there is nothing for anybody else.
    List<Kept> lock(PersonId reader, Instant now) {
        return jdbc.sql(
                        """
                        select id, kind, subject, text, link from outbox_letter
                        where person_id = ? and state = 'KEPT' and next_try_at <= ?
                        order by posted_at, id for update skip locked
                        """)
                .params(reader.toString(), Letters.utc(now))
                .query((row, _) ->
                        new Kept(
                                UUID.fromString(row.getString("id")),
                                row.getString("kind"),
                                row.getString("subject"),
                                row.getString("text"),
                                Optional.ofNullable(row.getString("link"))))
                .list();
    }

    /// The daily letter says it; the words are not kept twice.
    void told(List<Kept> letters, Instant now) {
        jdbc.sql(
                        """
                        update outbox_letter set state = 'TOLD', text = null, link = null,
                            settled_at = :now where id in (:ids)
                        """)
                .param("now", Letters.utc(now))
                .param("ids", letters.stream().map(it -> it.id().toString()).toList())
                .update();
    }

    /// One of them.
    record Kept(UUID id, String kind, String subject, String text, Optional<String> link) {}
}
