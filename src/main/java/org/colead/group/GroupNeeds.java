package org.colead.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Invitations to answer, and of each group the first norm to agree on: the next comes with it.
@Component
class GroupNeeds implements NeedSource {

    private static final String OPEN =
            """
            select g.id, g.name, 'invitation' as kind, m.invited_by as by_whom, m.guest
              from membership m
              join deliberation_group g on g.id = m.group_id
             where m.person_id = :person and m.accepted_at is null and m.ended_at is null
            union all
            select g.id, g.name, 'norm', n.proposed_by, false
              from membership m
              join deliberation_group g on g.id = m.group_id
              join norm n on n.id = (select o.id from norm o
                     where o.group_id = g.id
                       and not exists (select 1 from norm_acceptance a
                             where a.norm_id = o.id and a.person_id = :person)
                     order by o.proposed_at, o.id limit 1)
             where m.person_id = :person and not m.guest and m.accepted_at is not null
               and m.ended_at is null\
            """;

    private final JdbcClient jdbc;
    private final People people;

    GroupNeeds(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var open =
                jdbc.sql(OPEN)
                        .param("person", person.toString())
                        .query((row, _) -> open(row))
                        .list();
        var names = people.names(open.stream().map(Open::by).toList());
        return open.stream().map(it -> it.need(names.getOrDefault(it.by(), ""))).toList();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getString("id"),
                row.getString("name"),
                "norm".equals(row.getString("kind")),
                PersonId.of(row.getString("by_whom")),
                row.getBoolean("guest"));
    }

    private record Open(String group, String name, boolean norm, PersonId by, boolean guest) {

        Need need(String inviter) {
            return norm ? toAgree(inviter) : toAnswer(inviter);
        }

        private Need toAnswer(String inviter) {
            var asWhat =
                    guest
                            ? "{0} invited you to deliberate as a guest."
                            : "{0} invited you to be a member.";
            return need(
                    Sentence.of("Answer an invitation"),
                    Sentence.of(asWhat, inviter),
                    Sentence.of("Read what it is for"),
                    "",
                    Sentence.of("Once you accept, you deliberate with the others."));
        }

        private Need toAgree(String proposer) {
            return need(
                    Sentence.of("Agree on a norm"),
                    Sentence.of(
                            "{0} proposed it. It holds once every member has accepted.", proposer),
                    Sentence.of("Read the norm"),
                    "#norms",
                    Sentence.of("It stands on the group’s page, for all to read."));
        }

        private Need need(Sentence what, Sentence why, Sentence verb, String part, Sentence then) {
            return new Need(
                    UUID.fromString(group),
                    what,
                    name,
                    why,
                    verb,
                    "groups/" + group + part,
                    Optional.empty(),
                    2,
                    Optional.of(then));
        }
    }
}
