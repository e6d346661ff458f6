package org.colead.people;

import java.util.List;
import java.util.Optional;
import org.colead.authority.Fact;
import org.colead.authority.FactKind;
import org.colead.authority.FactSource;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who works where. Somebody is staff of a unit who works in it or in a part of it; a fact ends the
/// moment they leave.
@Component
class StaffFacts implements FactSource {

    private static final String ANYWHERE =
            """
            select u.name from person p
              join person_unit w on w.person_id = p.id join unit u on u.id = w.unit_id
             where p.id = ? and p.left_at is null order by u.name limit 1\
            """;

    private static final String INSIDE = UnitTree.ABOVE + "select name from above where id = ?";

    private final JdbcClient jdbc;

    StaffFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Fact> factsAbout(PersonId person, Subject subject) {
        return switch (subject.type()) {
            case ORGANISATION, RECORD, POOL -> works(unitOf(person));
            case UNIT -> works(inside(person, subject));
            case GROUP, ENVELOPE, DECISION, BRIEF, RESPONSIBILITY, CONFLICT -> List.of();
        };
    }

    private Optional<String> unitOf(PersonId person) {
        return jdbc.sql(ANYWHERE).param(person.toString()).query(String.class).optional();
    }

    private Optional<String> inside(PersonId person, Subject unit) {
        return jdbc.sql(INSIDE)
                .params(person.toString(), unit.id().toString())
                .query(String.class)
                .optional();
    }

    private static List<Fact> works(Optional<String> unit) {
        return unit
                .map(name -> Sentence.of("You work at {0}.", name))
                .map(why -> new Fact(FactKind.STAFF, why))
                .stream()
                .toList();
    }
}
