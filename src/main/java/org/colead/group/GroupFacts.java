package org.colead.group;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The facts that follow from places in groups. A place that has ended says nothing any more.
@Component
class GroupFacts implements FactSource {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Clock clock;

    GroupFacts(JdbcClient jdbc, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return switch (subject.type()) {
            case GROUP -> aboutGroup(person, new GroupId(subject.id()));
            case ENVELOPE -> aboutEnvelope(person, new EnvelopeId(subject.id()));
            case ORGANISATION, UNIT, DECISION, BRIEF, RESPONSIBILITY, POOL, RECORD, CONFLICT ->
                    List.of();
        };
    }

    private List<Fact> aboutGroup(PersonId person, GroupId group) {
        return Stream.of(
                        places(person, group),
                        invitations(person, group),
                        grants(person, group),
                        staff(person, group))
                .flatMap(List::stream)
                .toList();
    }

    /// MEMBER or GUEST, for whoever has accepted and not left.
    List<Fact> places(PersonId person, GroupId group) {
        return jdbc.sql(
                        """
                        select m.guest, m.accepted_at, g.name
                          from membership m join deliberation_group g on g.id = m.group_id
                         where m.group_id = ? and m.person_id = ?
                           and m.accepted_at is not null and m.ended_at is null\
                        """)
                .params(group.toString(), person.toString())
                .query((row, _) -> place(row.getBoolean(1), row.getTimestamp(2), row.getString(3)))
                .list();
    }

    private Fact place(boolean guest, Timestamp since, String group) {
        return guest
                ? new Fact(
                        FactKind.GUEST,
                        Sentence.of(
                                "You are a guest of {0}. You accepted on {1, date, d MMMM}.",
                                group, day(since)))
                : new Fact(
                        FactKind.MEMBER,
                        Sentence.of(
                                "You are a member of {0}. You accepted on {1, date, d MMMM}.",
                                group, day(since)));
    }

    private List<Fact> invitations(PersonId person, GroupId group) {
        return jdbc.sql(
                        """
                        select m.invited_at, g.name
                          from membership m join deliberation_group g on g.id = m.group_id
                         where m.group_id = ? and m.person_id = ?
                           and m.accepted_at is null and m.ended_at is null\
                        """)
                .params(group.toString(), person.toString())
                .query((row, _) ->
                        new Fact(
                                FactKind.WAS_OFFERED,
                                Sentence.of(
                                        "You were invited to {0} on {1, date, d MMMM}.",
                                        row.getString(2), day(row.getTimestamp(1)))))
                .list();
    }

    private List<Fact> grants(PersonId person, GroupId holder) {
        return grantors("e.holder_id = ? and m.person_id = ? limit 1", holder.toString(), person);
    }

    /// GRANTOR for members of the group that granted it, MEMBER or GUEST for those of its holder.
    List<Fact> aboutEnvelope(PersonId person, EnvelopeId envelope) {
        var granting = grantors("e.id = ? and m.person_id = ?", envelope.toString(), person);
        var holding =
                jdbc.sql("select holder_id from envelope where id = ?")
                        .param(envelope.toString())
                        .query((row, _) -> GroupId.of(row.getString(1)))
                        .optional()
                        .map(group -> places(person, group))
                        .orElse(List.of());
        return Stream.concat(granting.stream(), holding.stream()).toList();
    }

    private List<Fact> grantors(String where, String id, PersonId person) {
        return jdbc.sql(
                        """
                        select g.name
                          from envelope e
                          join membership m on m.group_id = e.grantor_id and not m.guest
                               and m.accepted_at is not null and m.ended_at is null
                          join deliberation_group g on g.id = e.grantor_id
                         where\
                        """
                                + " "
                                + where)
                .params(id, person.toString())
                .query((row, _) ->
                        new Fact(
                                FactKind.GRANTOR,
                                Sentence.of(
                                        "You are a member of {0}, which granted the" + " envelope.",
                                        row.getString(1))))
                .list();
    }

    /// Whoever works in the group's unit is staff for the group too.
    private List<Fact> staff(PersonId person, GroupId group) {
        return jdbc
                .sql("select unit_id from deliberation_group where id = ?")
                .param(group.toString())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .optional()
                .map(unit -> Subject.of(Subject.Type.UNIT, unit))
                .map(unit -> permissions.factsAbout(person, unit))
                .orElse(List.of())
                .stream()
                .filter(fact -> fact.kind() == FactKind.STAFF)
                .toList();
    }

    private LocalDate day(Timestamp at) {
        return LocalDate.ofInstant(at.toInstant(), clock.getZone());
    }
}
