package org.colead.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who of some people works here now; guests do not.
@Service
@Transactional(readOnly = true)
public class Present {

    private final JdbcClient jdbc;

    Present(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<PersonId> of(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql("select id from person where id in (:ids) and left_at is null")
                                .param("ids", persons.stream().map(PersonId::toString).toList())
                                .query((row, _) -> PersonId.of(row.getString(1)))
                                .list());
    }

    /// Refuses whoever has left, and whom nobody knows.
    public void require(PersonId person) {
        if (of(List.of(person)).isEmpty()) {
            throw Refusal.because("Choose somebody who works here.");
        }
    }
}
