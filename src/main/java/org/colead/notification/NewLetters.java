package org.colead.notification;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import org.colead.kernel.UuidV7;
import org.colead.platform.Letter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Puts letters into the outbox, each once: the same kind about the same thing to the same person
/// is left out, whatever became of it.
@Component
class NewLetters {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;

    NewLetters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            Collection<Letter> letters,
            Locale language,
            Function<Letter, Timing> when,
            Instant now) {
        jdbc.batchUpdate(
                """
                insert into outbox_letter (id, kind, about, person_id, address, subject, text, link,
                    language, state, tries, next_try_at, posted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
                on duplicate key update kind = kind
                """,
                letters,
                BATCH,
                (row, letter) -> {
                    var timing = when.apply(letter);
                    row.setString(1, UuidV7.next().toString());
                    row.setString(2, letter.kind());
                    row.setString(3, letter.about().toString());
                    row.setString(4, letter.to().toString());
                    row.setString(5, letter.address());
                    row.setString(6, oneLine(letter.subject()));
                    row.setString(7, letter.text());
                    row.setObject(8, letter.link().orElse(null), Types.VARCHAR);
                    row.setString(9, language.toLanguageTag());
                    row.setString(10, timing.state().name());
                    row.setObject(11, Letters.utc(timing.due()));
                    row.setObject(12, Letters.utc(now));
                });
    }

    /// A subject is a header: without line breaks, and no longer than its column.
    private static String oneLine(String subject) {
        var line = subject.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return line.length() > 300 ? line.substring(0, 299) + "…" : line;
    }
}
