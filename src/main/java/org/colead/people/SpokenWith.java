package org.colead.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.Languages;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Which language a person is written to in: the one they chose, else the one they first came with,
/// else the organisation’s, else English.
final class SpokenWith {

    static final String COLUMNS =
            """
            p.language, p.came_with,
            (select u.language from unit u where u.parent_id is null limit 1) as spoken_here\
            """;

    private SpokenWith() {}

    static Locale with(JdbcClient jdbc, PersonId person) {
        return jdbc.sql("select " + COLUMNS + " from person p where p.id = ?")
                .param(person.toString())
                .query((row, _) -> read(row))
                .optional()
                .orElse(Languages.ENGLISH);
    }

    static Optional<Locale> chosen(JdbcClient jdbc, PersonId person) {
        return jdbc.sql("select language from person where id = ? and language is not null")
                .param(person.toString())
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag);
    }

    static Locale here(JdbcClient jdbc) {
        return jdbc.sql(
                        "select language from unit where parent_id is null and language is not null")
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag)
                .orElse(Languages.ENGLISH);
    }

    static Locale read(ResultSet row) throws SQLException {
        var wished =
                Stream.of(locale(row.getString("came_with")), locale(row.getString("spoken_here")))
                        .flatMap(Optional::stream)
                        .toList();
        return Languages.first(locale(row.getString("language")), wished);
    }

    static Optional<Locale> locale(@Nullable String tag) {
        return Optional.ofNullable(tag).map(Locale::forLanguageTag);
    }
}
