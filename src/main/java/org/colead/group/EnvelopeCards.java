package org.colead.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.group.EnvelopeCard.Ended;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads envelopes as they are shown.
@Component
class EnvelopeCards {

    private static final String CARD =
            """
            select e.id, e.name, e.scope, e.grantor_id, g.name as grantor_name, e.holder_id,
                   h.name as holder_name, e.money_cents, e.drawn_cents, e.minutes,
                   e.drawn_minutes, e.from_date, e.until_date, e.parent_id,
                   e.ended_at, e.ended_by, e.end_reason
              from envelope e
              join deliberation_group g on g.id = e.grantor_id
              join deliberation_group h on h.id = e.holder_id
            """;

    private static final String PAGE =
            """
             where %s = :group
               and (e.until_date < :until or (e.until_date = :until and e.id > :id))
             order by e.until_date desc, e.id limit :size
            """;

    private static final int MOST = 100;
    private static final String[] FIRST = {"9999-12-31", "00000000-0000-0000-0000-000000000000"};

    private final JdbcClient jdbc;
    private final People people;

    EnvelopeCards(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    EnvelopeCard card(EnvelopeId id) {
        var found =
                jdbc.sql(CARD + "where e.id = ?")
                        .param(id.toString())
                        .query((row, _) -> card(row))
                        .list();
        return named(found).stream()
                .findFirst()
                .orElseThrow(() ->
                        Refusal.because("There is no such envelope. Look it up under Groups."));
    }

    /// @param after the key of the last that is known
    Slice<EnvelopeCard> heldBy(GroupId group, Optional<String> after) {
        return page("e.holder_id", group, after, Slice.SIZE);
    }

    /// Of those that a group holds, the hundred that run longest.
    List<EnvelopeCard> longest(GroupId group) {
        return page("e.holder_id", group, Optional.empty(), MOST).rows();
    }

    /// @param after the key of the last that is known
    Slice<EnvelopeCard> grantedBy(GroupId group, Optional<String> after) {
        return page("e.grantor_id", group, after, Slice.SIZE);
    }

    /// Those that run longest first.
    private Slice<EnvelopeCard> page(String of, GroupId group, Optional<String> after, int size) {
        var key = after.map(it -> it.split("/", 2)).orElse(FIRST);
        var found =
                named(
                        jdbc.sql(CARD + PAGE.formatted(of))
                                .param("group", group.toString())
                                .param("until", key[0])
                                .param("id", key[1])
                                .param("size", size + 1)
                                .query((row, _) -> card(row))
                                .list());
        return Slice.of(found, size, card -> card.until() + "/" + card.id());
    }

    private List<EnvelopeCard> named(List<EnvelopeCard> found) {
        var names =
                people.names(
                        found.stream()
                                .flatMap(one -> one.ended().stream())
                                .map(Ended::by)
                                .toList());
        return found.stream().map(one -> one.named(names)).toList();
    }

    private static EnvelopeCard card(ResultSet row) throws SQLException {
        return new EnvelopeCard(
                new EnvelopeId(uuid(row, "id")),
                row.getString("name"),
                row.getString("scope"),
                new GroupId(uuid(row, "grantor_id")),
                row.getString("grantor_name"),
                new GroupId(uuid(row, "holder_id")),
                row.getString("holder_name"),
                new Money(row.getLong("money_cents")),
                new Money(row.getLong("drawn_cents")),
                new Minutes(row.getInt("minutes")),
                new Minutes(row.getInt("drawn_minutes")),
                row.getDate("from_date").toLocalDate(),
                row.getDate("until_date").toLocalDate(),
                Optional.ofNullable(row.getString("parent_id")).map(EnvelopeId::of),
                ended(row));
    }

    private static Optional<Ended> ended(ResultSet row) throws SQLException {
        var at = row.getTimestamp("ended_at");
        return at == null
                ? Optional.empty()
                : Optional.of(
                        new Ended(
                                at.toInstant(),
                                PersonId.of(row.getString("ended_by")),
                                "",
                                row.getString("end_reason")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }
}
