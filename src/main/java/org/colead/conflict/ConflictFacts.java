package org.colead.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Subject;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who stands where in a case. Nothing else opens one: no responsibility, and no keeping of
/// accounts.
@Component
class ConflictFacts implements FactSource {

    private static final String CASE =
            """
            select opener_id, other_id, group_id, group_agreed, kind, mediator_id, mediator_agreed,
                   mediator_accepted
              from conflict_case where id = :case
               and not exists (select 1 from person g where g.id = :person and g.left_at is not null)\
            """;

    private final JdbcClient jdbc;
    private final GroupDirectory groups;

    ConflictFacts(JdbcClient jdbc, GroupDirectory groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return subject.type() == Subject.Type.CONFLICT ? inCase(person, subject) : List.of();
    }

    private List<Fact> inCase(PersonId person, Subject subject) {
        var facts = new ArrayList<Fact>();
        var group =
                jdbc.sql(CASE)
                        .param("case", subject.id().toString())
                        .param("person", person.toString())
                        .query((row, _) -> {
                            facts.addAll(places(person.toString(), row));
                            return readingGroup(row);
                        })
                        .optional()
                        .flatMap(found -> found);
        group.ifPresent(id ->
                groups.factsAbout(person, id).stream()
                        .filter(fact -> fact.kind() == FactKind.MEMBER)
                        .forEach(facts::add));
        return facts;
    }

    private static List<Fact> places(String person, ResultSet row) throws SQLException {
        if (person.equals(row.getString("opener_id")) || person.equals(row.getString("other_id"))) {
            return List.of(new Fact(FactKind.PARTY, Sentence.of("This is your case.")));
        }
        if (!person.equals(row.getString("mediator_id")) || !row.getBoolean("mediator_agreed")) {
            return List.of();
        }
        return List.of(
                row.getBoolean("mediator_accepted")
                        ? new Fact(
                                FactKind.MEDIATOR,
                                Sentence.of("Both agreed on you, and you accepted to mediate."))
                        : new Fact(FactKind.WAS_OFFERED, Sentence.of("Both ask you to mediate.")));
    }

    private static Optional<GroupId> readingGroup(ResultSet row) throws SQLException {
        var kind = ConflictKind.valueOf(row.getString("kind"));
        boolean open = kind.opensToTheGroup() && row.getBoolean("group_agreed");
        return Optional.ofNullable(row.getString("group_id")).filter(_ -> open).map(GroupId::of);
    }
}
