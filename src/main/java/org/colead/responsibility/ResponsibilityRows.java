package org.colead.responsibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.responsibility.ResponsibilityRow.Done;
import org.colead.responsibility.ResponsibilityRow.OpenOffer;
import org.colead.responsibility.ResponsibilityRow.Someone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads responsibilities with the names of their people, in two statements.
@Component
class ResponsibilityRows {

    private static final String ALL =
            """
            select id, result, authority, weekly_minutes, from_date, until_date, mandate, group_id,
                   decision_id, state, holder, offered_to, offered_by, offered_at, offer_notes,
                   learner, seeks_learner, done_by, done_at, done_words
              from responsibility
             where \
            """;

    private static final String LIVE = "state <> 'ENDED' and until_date >= :today and ";

    private final JdbcClient jdbc;
    private final People people;

    ResponsibilityRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /// Those that have not ended, where `condition` holds of the columns; it may end in an order
    /// and a limit.
    List<ResponsibilityRow> where(String condition, Map<String, ?> values, LocalDate today) {
        var named = new HashMap<String, Object>(values);
        named.put("today", today);
        return everWhere(LIVE + condition, named);
    }

    /// Those that have ended, too.
    List<ResponsibilityRow> everWhere(String condition, Map<String, ?> values) {
        var found = jdbc.sql(ALL + condition).params(values).query(ResponsibilityRows::read).list();
        var names = people.names(found.stream().flatMap(Found::persons).distinct().toList());
        return found.stream().map(row -> row.named(names)).toList();
    }

    private static Found read(ResultSet row, int number) throws SQLException {
        return new Found(
                new ResponsibilityRow(
                        ResponsibilityId.of(row.getString("id")),
                        row.getString("result"),
                        row.getString("authority"),
                        new Minutes(row.getInt("weekly_minutes")),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("until_date", LocalDate.class),
                        Mandate.valueOf(row.getString("mandate")),
                        GroupId.of(row.getString("group_id")),
                        Optional.ofNullable(row.getString("decision_id")).map(DecisionId::of),
                        ResponsibilityState.valueOf(row.getString("state")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        row.getBoolean("seeks_learner"),
                        Optional.empty()),
                person(row, "holder"),
                person(row, "offered_to"),
                person(row, "offered_by"),
                person(row, "learner"),
                Optional.ofNullable(row.getTimestamp("offered_at")).map(Timestamp::toInstant),
                row.getString("offer_notes"),
                done(row));
    }

    private static Optional<Told> done(ResultSet row) throws SQLException {
        var by = person(row, "done_by");
        if (by.isEmpty()) {
            return Optional.empty();
        }
        var at = row.getTimestamp("done_at").toInstant();
        return Optional.of(new Told(by.get(), at, row.getString("done_words")));
    }

    private static Optional<PersonId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(PersonId::of);
    }

    /// What somebody without a name yet said of what is done.
    private record Told(PersonId by, Instant at, String words) {}

    /// A row whose people have no names yet.
    private record Found(
            ResponsibilityRow row,
            Optional<PersonId> holder,
            Optional<PersonId> to,
            Optional<PersonId> by,
            Optional<PersonId> learner,
            Optional<Instant> at,
            @Nullable String notes,
            Optional<Told> done) {

        Stream<PersonId> persons() {
            return Stream.of(holder, to, by, learner, done.map(Told::by)).flatMap(Optional::stream);
        }

        ResponsibilityRow named(Map<PersonId, String> names) {
            return new ResponsibilityRow(
                    row.id(),
                    row.result(),
                    row.authority(),
                    row.weekly(),
                    row.from(),
                    row.until(),
                    row.mandate(),
                    row.group(),
                    row.decision(),
                    row.state(),
                    holder.map(id -> someone(id, names)),
                    at.flatMap(when -> offer(when, names)),
                    learner.map(id -> someone(id, names)),
                    row.seeksLearner(),
                    done.map(it -> new Done(someone(it.by(), names), it.at(), it.words())));
        }

        private Optional<OpenOffer> offer(Instant when, Map<PersonId, String> names) {
            var words = notes == null ? "" : notes;
            return to.flatMap(receiver ->
                    by.map(giver ->
                            new OpenOffer(
                                    someone(receiver, names), someone(giver, names), when, words)));
        }

        private static Someone someone(PersonId id, Map<PersonId, String> names) {
            return new Someone(id, names.getOrDefault(id, "—"));
        }
    }
}
