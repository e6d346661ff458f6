package org.colead.group;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which group replies to what another one recommends without an envelope: those that granted it
/// one; where none did, the founding group above it. Nobody stands above the founding group.
@Component
class Granting {

    private static final String GRANTORS =
            """
            with recursive above (id, parent_id) as (
                select u.id, u.parent_id from unit u
                  join deliberation_group g on g.unit_id = u.id where g.id = :holder
                union
                select u.id, u.parent_id from unit u join above a on u.id = a.parent_id)
            select g.id, g.name from deliberation_group g
             where exists (select 1 from envelope e
                            where e.holder_id = :holder and e.grantor_id = g.id)
                or g.source and g.id <> :holder and g.unit_id in (select id from above)
                   and not exists (select 1 from envelope e where e.holder_id = :holder)
             order by g.name, g.id\
            """;

    private static final String GRANTEES =
            """
            with recursive below (id, source_id) as (
                select s.unit_id, s.id from deliberation_group s
                  join membership r on r.group_id = s.id and r.person_id = :person
                       and not r.guest and r.accepted_at is not null and r.ended_at is null
                 where s.source
                union
                select u.id, b.source_id from unit u join below b on u.parent_id = b.id)
            select g.id from deliberation_group g join below b on b.id = g.unit_id
             where g.id <> b.source_id
               and not exists (select 1 from envelope e where e.holder_id = g.id)
            union
            select e.holder_id from envelope e
              join membership r on r.group_id = e.grantor_id and r.person_id = :person
                   and not r.guest and r.accepted_at is not null and r.ended_at is null\
            """;

    private final JdbcClient jdbc;
    private final GroupFacts facts;

    Granting(JdbcClient jdbc, GroupFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    record Grantor(GroupId id, String name) {}

    List<Grantor> grantorsOf(GroupId holder) {
        return jdbc.sql(GRANTORS)
                .param("holder", holder.toString())
                .query((row, _) -> new Grantor(GroupId.of(row.getString(1)), row.getString(2)))
                .list();
    }

    /// The groups whose recommendations without an envelope this person may reply to.
    Set<GroupId> granteesOf(PersonId person) {
        return jdbc
                .sql(GRANTEES)
                .param("person", person.toString())
                .query((row, _) -> GroupId.of(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /// GRANTOR, for current members of a group that replies.
    List<Fact> factsAbout(PersonId person, GroupId holder) {
        return grantorsOf(holder).stream()
                .filter(grantor ->
                        facts.places(person, grantor.id()).stream()
                                .anyMatch(fact -> fact.kind() == FactKind.MEMBER))
                .map(grantor ->
                        new Fact(
                                FactKind.GRANTOR,
                                Sentence.of(
                                        "You are a member of {0}, which replies to what this group recommends.",
                                        grantor.name())))
                .toList();
    }
}
