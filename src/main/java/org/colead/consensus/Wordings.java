package org.colead.consensus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The scale and the options of a check, as they were worded when it opened.
@Component
class Wordings {

    private final JdbcClient jdbc;

    Wordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which it is shown.
    List<Choice> scale(CheckRow check) {
        var order =
                ConsensusMethod.of(check.rule().method()).scale().stream()
                        .map(Choice::number)
                        .toList();
        return jdbc
                .sql(
                        "select choice, word, meaning from check_choice where check_id = ? order by choice")
                .param(check.id().toString())
                .query((row, _) -> new Choice(row.getInt(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(choice -> order.indexOf(choice.number())))
                .toList();
    }

    List<Listed> options(CheckRow check) {
        return check.rule().method().overOptions()
                ? jdbc.sql(
                                "select choice, name, words from check_option where check_id = ? order by choice")
                        .param(check.id().toString())
                        .query((row, _) ->
                                new Listed(row.getInt(1), row.getString(2), row.getString(3)))
                        .list()
                : List.of();
    }

    static Optional<Choice> choice(ResultSet row) throws SQLException {
        var word = row.getString("word");
        return word == null
                ? Optional.empty()
                : Optional.of(new Choice(row.getInt("choice"), word, row.getString("meaning")));
    }
}
