package org.colead.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The letters of the outbox; each step of a letter's way is a transaction of its own.
@Repository
@Transactional
class Letters {

    /// How long a claim holds: longer than a batch takes.
    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;

    Letters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes up to `count` letters that are due, oldest first, for the worker `token`. They go to
    /// where their readers are written to now; what an address is told about itself goes there.
    public List<Waiting> claim(UUID token, int count, Instant now) {
        jdbc.sql(
                        """
                        update outbox_letter set state = 'CLAIMED', token = ?, lease_until = ?,
                            address = if(kind = 'address-changed', address, coalesce(
                                (select p.email from person p where p.id = person_id), address))
                        where state = 'WAITING' and next_try_at <= ?
                        order by next_try_at limit ?
                        """)
                .params(token.toString(), utc(now.plus(LEASE)), utc(now), count)
                .update();
        return jdbc.sql(
                        """
                        select id, kind, address, subject, text, link, language, tries, posted_at
                        from outbox_letter where token = ? and state = 'CLAIMED'
                        order by next_try_at
                        """)
                .param(token.toString())
                .query(Letters::read)
                .list();
    }

    /// Whether the letter is still this worker’s to send; once this is committed, nobody else sends
    /// it.
    public boolean begin(UUID letter, UUID token, Instant now) {
        return jdbc.sql(
                                """
                                update outbox_letter set state = 'SENDING', tries = tries + 1
                                where id = ? and token = ? and state = 'CLAIMED'
                                    and lease_until > ?
                                """)
                        .params(letter.toString(), token.toString(), utc(now))
                        .update()
                == 1;
    }

    /// It left. What it said goes: a sign-in link is nobody’s to read here.
    public void sent(UUID letter, UUID token, Instant now) {
        settle(letter, token, LetterState.SENT, null, now);
        jdbc.sql("update outbox_letter set text = null, link = null where id = ?")
                .param(letter.toString())
                .update();
    }

    /// It did not leave and is tried again.
    public void retry(UUID letter, UUID token, Instant next, String trouble) {
        jdbc.sql(
                        """
                        update outbox_letter set state = 'WAITING', token = null,
                            lease_until = null, next_try_at = ?, trouble = ?
                        where id = ? and token = ? and state = 'SENDING'
                        """)
                .params(utc(next), trouble, letter.toString(), token.toString())
                .update();
    }

    public void settle(
            UUID letter, UUID token, LetterState as, @Nullable String trouble, Instant now) {
        jdbc.sql(
                        """
                        update outbox_letter set state = :state, trouble = :trouble,
                            settled_at = :now, lease_until = null
                        where id = :letter and token = :token and state = 'SENDING'
                        """)
                .param("state", as.name())
                .param("trouble", trouble)
                .param("now", utc(now))
                .param("letter", letter.toString())
                .param("token", token.toString())
                .update();
    }

    /// Letters whose worker died: claimed ones are free again, begun ones wait for a person.
    public void takeBack(Instant now) {
        jdbc.sql(
                        """
                        update outbox_letter set token = null,
                            settled_at = if(state = 'SENDING', ?, null),
                            trouble = if(state = 'SENDING', 'The worker stopped while sending.', null),
                            state = if(state = 'SENDING', 'UNCERTAIN', 'WAITING')
                        where state in ('CLAIMED', 'SENDING') and lease_until <= ?
                        """)
                .params(utc(now), utc(now))
                .update();
    }

    /// What is kept for somebody’s daily letter is due now.
    public void waitNoLonger(PersonId person, Instant now) {
        jdbc.sql(
                        "update outbox_letter set next_try_at = ? where person_id = ? and state ="
                                + " 'KEPT' and next_try_at > ?")
                .params(utc(now), person.toString(), utc(now))
                .update();
    }

    private static Waiting read(ResultSet row, int index) throws SQLException {
        return new Waiting(
                UUID.fromString(row.getString("id")),
                row.getString("kind"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("text"),
                Optional.ofNullable(row.getString("link")),
                row.getString("language"),
                row.getInt("tries"),
                row.getObject("posted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
