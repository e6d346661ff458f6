package org.colead.notification;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.colead.kernel.UuidV7;
import org.colead.people.People;
import org.colead.platform.Letter;
import org.colead.platform.PostOffice;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Letters are put here in the transaction that gives cause for them, and leave after its commit.
@Service
public class Outbox implements PostOffice {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final People people;
    private final Delivery delivery;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, People people, Delivery delivery, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        enqueue(List.of(letter), people.localeOf(letter.to()));
    }

    /// Letters in one language. A letter that is already here, whatever became of it, is left out.
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Collection<Letter> letters, Locale language) {
        jdbc.batchUpdate(
                """
                insert into outbox_letter (id, kind, about, person_id, address, subject, text, link,
                    language, state, tries, next_try_at, posted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)
                on duplicate key update kind = kind
                """,
                letters,
                BATCH,
                (row, letter) -> {
                    var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
                    row.setString(1, UuidV7.next().toString());
                    row.setString(2, letter.kind());
                    row.setString(3, letter.about().toString());
                    row.setString(4, letter.to().toString());
                    row.setString(5, letter.address());
                    row.setString(6, oneLine(letter.subject()));
                    row.setString(7, letter.text());
                    row.setObject(8, letter.link().orElse(null), Types.VARCHAR);
                    row.setString(9, language.toLanguageTag());
                    row.setObject(10, now);
                    row.setObject(11, now);
                });
        TransactionSynchronizationManager.registerSynchronization(delivery);
    }

    /// A subject is a header: without line breaks, and no longer than its column.
    private static String oneLine(String subject) {
        var line = subject.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return line.length() > 300 ? line.substring(0, 299) + "…" : line;
    }
}
