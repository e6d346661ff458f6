package org.colead.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.group.GroupCard.Member;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who belongs to a group and who is invited, a page at a time: members, then guests, then those
/// who are invited, each in the order in which they were invited.
@Service
@Transactional(readOnly = true)
public class MemberList {

    private static final String PLACES =
            """
            select id, person_id, guest, invited_by, invited_at, accepted_at
              from membership where group_id = :group and ended_at is null
            """;

    private static final String PAGE =
            PLACES
                    + """
                       and (:open is null
                            or (accepted_at is null, guest, invited_at, id)
                                > (:open, :guest, :invited, :id))
                     order by accepted_at is null, guest, invited_at, id limit :limit\
                    """;

    private static final String MEMBERS =
            """
            select count(*) from membership
             where group_id = ? and not guest and accepted_at is not null and ended_at is null\
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;

    MemberList(JdbcClient jdbc, People people, Permissions permissions) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
    }

    /// Refused for whoever may not read the group.
    ///
    /// @param after the key of the last that is known
    public Slice<Member> page(GroupId group, PersonId viewer, Optional<String> after) {
        permissions.require(
                viewer, Action.READ_GROUP, Subject.of(Subject.Type.GROUP, group.value()));
        var from = after.map(Key::of);
        var found =
                jdbc.sql(PAGE)
                        .param("group", group.toString())
                        .param("open", from.map(Key::open).orElse(null))
                        .param("guest", from.map(Key::guest).orElse(null))
                        .param("invited", from.map(Key::invited).orElse(null))
                        .param("id", from.map(Key::id).orElse(null))
                        .param("limit", Slice.SIZE + 1)
                        .query((row, _) -> place(row))
                        .list();
        var page = Slice.of(found, Slice.SIZE, place -> place.key().toString());
        return new Slice<>(named(page.rows()), page.next());
    }

    /// How many take positions: those who accepted and have not left, without guests.
    int members(GroupId group) {
        return jdbc.sql(MEMBERS).param(group.toString()).query(Integer.class).single();
    }

    /// One person's own place, where they have one or are offered one.
    Optional<Member> placeOf(PersonId person, GroupId group) {
        var found =
                jdbc.sql(PLACES + " and person_id = :person")
                        .param("group", group.toString())
                        .param("person", person.toString())
                        .query((row, _) -> place(row))
                        .list();
        return named(found).stream().findFirst();
    }

    private List<Member> named(List<Place> places) {
        var names =
                people.names(
                        places.stream()
                                .flatMap(it -> Stream.of(it.person(), it.invitedBy()))
                                .toList());
        return places.stream().map(it -> it.named(names)).toList();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("id"),
                PersonId.of(row.getString("person_id")),
                row.getBoolean("guest"),
                PersonId.of(row.getString("invited_by")),
                row.getTimestamp("invited_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("accepted_at")).map(Timestamp::toInstant));
    }

    private record Place(
            String id,
            PersonId person,
            boolean guest,
            PersonId invitedBy,
            Instant invited,
            Optional<Instant> accepted) {

        Key key() {
            return new Key(accepted.isEmpty(), guest, Timestamp.from(invited), id);
        }

        Member named(Map<PersonId, String> names) {
            return new Member(
                    person,
                    names.getOrDefault(person, ""),
                    guest,
                    names.getOrDefault(invitedBy, ""),
                    invited,
                    accepted);
        }
    }

    /// Where somebody stands in the order of the list.
    private record Key(boolean open, boolean guest, Timestamp invited, String id) {

        static Key of(String words) {
            var parts = words.split(" ");
            return new Key(
                    Boolean.parseBoolean(parts[0]),
                    Boolean.parseBoolean(parts[1]),
                    Timestamp.from(Instant.parse(parts[2])),
                    parts[3]);
        }

        @Override
        public String toString() {
            return open + " " + guest + " " + invited.toInstant() + " " + id;
        }
    }
}
