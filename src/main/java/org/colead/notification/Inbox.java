package org.colead.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.kernel.UuidV7;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What somebody was told, newest first, with what they have not looked at yet. Everybody sees
/// their own.
@Service
@Transactional
public class Inbox {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    Inbox(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    void add(Announcement announcement, String title, List<PersonId> persons) {
        batch.batchUpdate(
                """
                insert into inbox_item (id, kind, about, person_id, title, href, at)
                values (?, ?, ?, ?, ?, ?, ?) on duplicate key update kind = kind
                """,
                persons,
                1_000,
                (row, person) -> {
                    row.setString(1, UuidV7.next().toString());
                    row.setString(2, announcement.kind());
                    row.setString(3, announcement.about().toString());
                    row.setString(4, person.toString());
                    row.setString(5, title.length() > 300 ? title.substring(0, 300) : title);
                    row.setString(6, announcement.href());
                    row.setObject(7, now());
                });
    }

    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return jdbc.sql("select count(*) from inbox_item where person_id = ? and read_at is null")
                .param(person.toString())
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public Slice<InboxRow> items(PersonId person, Optional<String> after) {
        var from = after.map(key -> key.split(" "));
        var found =
                jdbc.sql(
                                """
                                select id, title, href, at, read_at from inbox_item
                                where person_id = :person
                                    and at <= :at and (at < :at or id < :id)
                                order by at desc, id desc limit :limit
                                """)
                        .param("person", person.toString())
                        .param("at", from.map(key -> utc(Instant.parse(key[0]))).orElse(NEVER))
                        .param("id", from.map(key -> key[1]).orElse(LAST))
                        .param("limit", Slice.SIZE + 1)
                        .query((row, _) ->
                                new InboxRow(
                                        UUID.fromString(row.getString("id")),
                                        row.getString("title"),
                                        row.getString("href"),
                                        row.getObject("at", LocalDateTime.class)
                                                .toInstant(ZoneOffset.UTC),
                                        row.getObject("read_at") != null))
                        .list();
        return Slice.of(found, Slice.SIZE, row -> row.at() + " " + row.id());
    }

    /// They have looked at all of it.
    public void readAll(PersonId person) {
        jdbc.sql("update inbox_item set read_at = ? where person_id = ? and read_at is null")
                .params(now(), person.toString())
                .update();
    }

    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 1, 1, 0, 0);
    private static final String LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
