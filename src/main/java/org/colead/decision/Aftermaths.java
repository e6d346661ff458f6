package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.CameOfIt.Moved;
import org.colead.decision.CameOfIt.Replied;
import org.colead.decision.CameOfIt.Reviewed;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what came of decisions.
@Service
@Transactional(readOnly = true)
public class Aftermaths {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final People people;

    Aftermaths(JdbcClient jdbc, Permissions permissions, People people) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.people = people;
    }

    /// Refused for whoever may not read the decision.
    public CameOfIt of(DecisionId id, PersonId viewer) {
        permissions.require(viewer, Action.READ, Subject.of(Subject.Type.DECISION, id.value()));
        var row = row(id);
        var moved = moved(id);
        var names = people.names(persons(row, moved));
        return new CameOfIt(
                row.reply().map(reply -> replied(reply, row, names)),
                moved.stream().map(it -> it.named(names)).toList(),
                row.verdict()
                        .map(verdict ->
                                new Reviewed(
                                        verdict, row.learned(), row.reviewer().map(names::get))));
    }

    private static Replied replied(String reason, Row row, Map<PersonId, String> names) {
        return new Replied(
                row.followed(),
                reason,
                row.replier().map(names::get),
                row.replier().isPresent() ? row.repliedAt() : Optional.empty());
    }

    private static List<PersonId> persons(Row row, List<Move> moved) {
        var persons = new ArrayList<PersonId>();
        row.replier().ifPresent(persons::add);
        row.reviewer().ifPresent(persons::add);
        moved.forEach(it -> persons.add(it.by()));
        return persons;
    }

    private Row row(DecisionId id) {
        return jdbc.sql(
                        """
                        select followed, reply, replied_by, replied_at, verdict, learned, reviewed_by
                          from decision where id = ?\
                        """)
                .param(id.toString())
                .query((row, _) -> Row.of(row))
                .single();
    }

    private List<Move> moved(DecisionId id) {
        return jdbc.sql(
                        """
                        select from_day, to_day, reason, by_id, at from decision_postponed
                         where decision_id = ? order by number\
                        """)
                .param(id.toString())
                .query((row, _) -> Move.of(row))
                .list();
    }

    private record Move(PersonId by, Moved moved) {

        static Move of(ResultSet row) throws SQLException {
            return new Move(
                    DecisionRecords.person(row, "by_id"),
                    new Moved(
                            DecisionRecords.maybe(row.getObject("from_day", LocalDate.class)),
                            row.getObject("to_day", LocalDate.class),
                            row.getString("reason"),
                            "",
                            row.getTimestamp("at").toInstant()));
        }

        Moved named(Map<PersonId, String> names) {
            return new Moved(
                    moved.from(),
                    moved.to(),
                    moved.reason(),
                    names.getOrDefault(by, ""),
                    moved.at());
        }
    }

    private record Row(
            boolean followed,
            Optional<String> reply,
            Optional<PersonId> replier,
            Optional<java.time.Instant> repliedAt,
            Optional<ReviewVerdict> verdict,
            String learned,
            Optional<PersonId> reviewer) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getBoolean("followed"),
                    DecisionRecords.maybe(row.getString("reply")),
                    DecisionRecords.maybe(row.getString("replied_by")).map(PersonId::of),
                    DecisionRecords.instant(row, "replied_at"),
                    DecisionRecords.maybe(row.getString("verdict")).map(ReviewVerdict::valueOf),
                    DecisionRecords.maybe(row.getString("learned")).orElse(""),
                    DecisionRecords.maybe(row.getString("reviewed_by")).map(PersonId::of));
        }
    }
}
