package org.colead.decision;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what the register can be narrowed by, a short list of each.
@Component
class RegisterChoosing {

    private static final int MOST = 60;

    private final JdbcClient jdbc;
    private final ReadableDecisions readable;
    private final People people;

    RegisterChoosing(JdbcClient jdbc, ReadableDecisions readable, People people) {
        this.jdbc = jdbc;
        this.readable = readable;
        this.people = people;
    }

    RegisterChoices of(PersonId viewer) {
        var goals =
                readable.bind(
                                jdbc.sql(
                                        "select d.goal, max(d.id) as newest from decision d"
                                                + " where not d.practice and d.goal <> '' and "
                                                + ReadableDecisions.CONDITION
                                                + " group by d.goal order by newest desc limit "
                                                + MOST),
                                viewer)
                        .query((row, _) -> row.getString(1))
                        .list();
        return new RegisterChoices(goals.stream().sorted().toList(), authors(viewer));
    }

    private Map<PersonId, String> authors(PersonId viewer) {
        var found =
                readable.bind(
                                jdbc.sql(
                                        "select a.person_id, max(d.id) as newest from decision d join"
                                                + " decision_author a on a.decision_id = d.id and"
                                                + " a.accepted_at is not null where not d.practice and "
                                                + ReadableDecisions.CONDITION
                                                + " group by a.person_id order by newest desc limit "
                                                + MOST),
                                viewer)
                        .query((row, _) -> PersonId.of(row.getString(1)))
                        .list();
        var named = new LinkedHashMap<PersonId, String>();
        people.names(found).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }
}
