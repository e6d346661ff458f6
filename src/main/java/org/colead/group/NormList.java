package org.colead.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.group.GroupCard.Agreed;
import org.colead.group.GroupCard.NormRow;
import org.colead.kernel.PersonId;
import org.colead.kernel.Slice;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a group agreed on, or is about to, a page at a time: first what the viewer, as a member,
/// has still to accept, then the others, each in the order in which they were proposed.
@Service
@Transactional(readOnly = true)
public class NormList {

    private static final String MEMBER =
            "not m.guest and m.accepted_at is not null and m.ended_at is null";

    private static final String COUNTS =
            """
            (select count(*) from membership m
              where m.group_id = n.group_id and %1$s) as members,
            (select count(*) from norm_acceptance a
               join membership m on m.group_id = n.group_id and m.person_id = a.person_id and %1$s
              where a.norm_id = n.id) as accepted
            """
                    .formatted(MEMBER);

    private static final String PAGE =
            """
            select n.id, n.behaviour, n.notice, n.broken, n.proposed_by, n.proposed_at, n.mine, %s
              from (select norm.*, exists (
                           select 1 from norm_acceptance a
                             join membership m on m.group_id = norm.group_id
                                  and m.person_id = a.person_id and %s
                            where a.norm_id = norm.id and a.person_id = :viewer) as mine
                      from norm where norm.group_id = :group
                    having :mine is null or (mine, proposed_at, id) > (:mine, :proposed, :id)
                     order by mine, proposed_at, id limit :limit) n
             order by n.mine, n.proposed_at, n.id\
            """
                    .formatted(COUNTS, MEMBER);

    private static final String AGREED =
            """
            select coalesce(sum(members > 0 and accepted = members), 0) as agreed, count(*) as norms
              from (select %s from norm n where n.group_id = ?) counted\
            """
                    .formatted(COUNTS);

    private final JdbcClient jdbc;
    private final People people;
    private final Permissions permissions;

    NormList(JdbcClient jdbc, People people, Permissions permissions) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
    }

    /// Refused for whoever may not read the group.
    ///
    /// @param after the key of the last that is known
    public Slice<NormRow> page(GroupId group, PersonId viewer, Optional<String> after) {
        return page(group, viewer, after, Slice.SIZE);
    }

    /// The first norm that a member has still to accept; refused for whoever may not read the
    /// group.
    public Optional<NormRow> toAgree(GroupId group, PersonId member) {
        return page(group, member, Optional.empty(), 1).rows().stream()
                .filter(norm -> !norm.mine())
                .findFirst();
    }

    Agreed agreed(GroupId group) {
        return jdbc.sql(AGREED)
                .param(group.toString())
                .query((row, _) -> new Agreed(row.getInt("agreed"), row.getInt("norms")))
                .single();
    }

    private Slice<NormRow> page(GroupId group, PersonId viewer, Optional<String> after, int size) {
        permissions.require(
                viewer, Action.READ_GROUP, Subject.of(Subject.Type.GROUP, group.value()));
        var from = after.map(Key::of);
        var found =
                jdbc.sql(PAGE)
                        .param("viewer", viewer.toString())
                        .param("group", group.toString())
                        .param("mine", from.map(Key::mine).orElse(null))
                        .param("proposed", from.map(Key::proposed).orElse(null))
                        .param("id", from.map(Key::id).orElse(null))
                        .param("limit", size + 1)
                        .query((row, _) -> norm(row, viewer))
                        .list();
        var page = Slice.of(found, size, norm -> norm.key().toString());
        var names = people.names(page.rows().stream().map(Proposed::by).toList());
        return new Slice<>(
                page.rows().stream().map(norm -> norm.named(names)).toList(), page.next());
    }

    private static Proposed norm(ResultSet row, PersonId viewer) throws SQLException {
        var by = PersonId.of(row.getString("proposed_by"));
        var norm =
                new NormRow(
                        NormId.of(row.getString("id")),
                        row.getString("behaviour"),
                        row.getString("notice"),
                        row.getString("broken"),
                        "",
                        row.getInt("accepted"),
                        row.getInt("members"),
                        row.getBoolean("mine"),
                        by.equals(viewer));
        return new Proposed(by, row.getTimestamp("proposed_at"), norm);
    }

    private record Proposed(PersonId by, Timestamp at, NormRow row) {

        Key key() {
            return new Key(row.mine(), at, row.id().toString());
        }

        NormRow named(Map<PersonId, String> names) {
            return new NormRow(
                    row.id(),
                    row.behaviour(),
                    row.notice(),
                    row.broken(),
                    names.getOrDefault(by, ""),
                    row.accepted(),
                    row.members(),
                    row.mine(),
                    row.own());
        }
    }

    /// Where a norm stands in the order of the list.
    private record Key(boolean mine, Timestamp proposed, String id) {

        static Key of(String words) {
            var parts = words.split(" ");
            return new Key(
                    Boolean.parseBoolean(parts[0]),
                    Timestamp.from(Instant.parse(parts[1])),
                    parts[2]);
        }

        @Override
        public String toString() {
            return mine + " " + proposed.toInstant() + " " + id;
        }
    }
}
