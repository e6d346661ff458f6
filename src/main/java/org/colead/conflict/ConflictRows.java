package org.colead.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lists of cases, a page at a time.
@Component
class ConflictRows {

    private static final String READABLE =
            """
            select id, kind, stage, about, opener_id, other_id, changed_at
              from conflict_case
             where (opener_id = :me or other_id = :me
                    or (mediator_id = :me and mediator_accepted)
                    or (kind <> 'RELATIONSHIP' and group_agreed and group_id in (:groups)))
               and (:at is null or (changed_at, id) < (:at, :id))
             order by changed_at desc, id desc limit :limit\
            """;

    private static final String ASKED =
            """
            select id, kind, opener_id, other_id from conflict_case
             where mediator_id = ? and mediator_agreed and not mediator_accepted
               and stage not in ('SETTLED', 'LEFT') order by changed_at\
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final WordsKey key;

    ConflictRows(JdbcClient jdbc, People people, WordsKey key) {
        this.jdbc = jdbc;
        this.people = people;
        this.key = key;
    }

    Slice<ConflictRow> readableBy(PersonId me, List<GroupId> mine, Optional<String> after) {
        var page = after.map(ConflictRows::position);
        var found =
                jdbc.sql(READABLE)
                        .param("me", me.toString())
                        .param("groups", ids(mine))
                        .param("at", page.map(Position::at).orElse(null))
                        .param("id", page.map(Position::id).orElse(""))
                        .param("limit", Slice.SIZE + 1)
                        .query((row, _) -> raw(row))
                        .list();
        return Slice.of(named(found), Slice.SIZE, ConflictRows::key);
    }

    List<Asked> asked(PersonId person) {
        var found =
                jdbc.sql(ASKED).param(person.toString()).query((row, _) -> askedRow(row)).list();
        var names = people.names(found.stream().flatMap(RawAsked::both).toList());
        return found.stream()
                .map(raw ->
                        new Asked(
                                raw.id(),
                                raw.kind(),
                                names.getOrDefault(raw.opener(), ""),
                                names.getOrDefault(raw.other(), "")))
                .toList();
    }

    private List<ConflictRow> named(List<Raw> found) {
        var names = people.names(found.stream().flatMap(Raw::both).toList());
        return found.stream()
                .map(raw ->
                        new ConflictRow(
                                raw.id(),
                                raw.kind(),
                                raw.stage(),
                                key.open(raw.about()),
                                names.getOrDefault(raw.opener(), ""),
                                names.getOrDefault(raw.other(), ""),
                                raw.changedAt().toInstant()))
                .toList();
    }

    private static List<String> ids(List<GroupId> mine) {
        return mine.isEmpty()
                ? List.of(new java.util.UUID(0, 0).toString())
                : mine.stream().map(GroupId::toString).toList();
    }

    private static String key(ConflictRow last) {
        return last.changedAt() + " " + last.id();
    }

    private static Position position(String after) {
        var parts = after.split(" ");
        return new Position(Timestamp.from(java.time.Instant.parse(parts[0])), parts[1]);
    }

    private static Raw raw(ResultSet row) throws SQLException {
        return new Raw(
                ConflictId.of(row.getString("id")),
                ConflictKind.valueOf(row.getString("kind")),
                ConflictStage.valueOf(row.getString("stage")),
                new Sealed(row.getString("about")),
                PersonId.of(row.getString("opener_id")),
                PersonId.of(row.getString("other_id")),
                row.getTimestamp("changed_at"));
    }

    private static RawAsked askedRow(ResultSet row) throws SQLException {
        return new RawAsked(
                ConflictId.of(row.getString("id")),
                ConflictKind.valueOf(row.getString("kind")),
                PersonId.of(row.getString("opener_id")),
                PersonId.of(row.getString("other_id")));
    }

    private record Position(Timestamp at, String id) {}

    private record RawAsked(ConflictId id, ConflictKind kind, PersonId opener, PersonId other) {
        Stream<PersonId> both() {
            return Stream.of(opener, other);
        }
    }

    private record Raw(
            ConflictId id,
            ConflictKind kind,
            ConflictStage stage,
            Sealed about,
            PersonId opener,
            PersonId other,
            Timestamp changedAt) {
        Stream<PersonId> both() {
            return Stream.of(opener, other);
        }
    }
}
