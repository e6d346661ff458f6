package org.colead.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.colead.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where people who work here now are reached, and in which language.
@Service
@Transactional(readOnly = true)
public class AddressBook {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;

    AddressBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whoever left is left out; one statement for each thousand persons.
    public List<Contact> of(Collection<PersonId> persons) {
        var ids = persons.stream().distinct().map(PersonId::toString).toList();
        var contacts = new ArrayList<Contact>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            contacts.addAll(page(ids.subList(from, Math.min(from + BATCH, ids.size()))));
        }
        return contacts;
    }

    private List<Contact> page(List<String> ids) {
        return jdbc.sql(
                        "select p.id, p.name, p.email, "
                                + SpokenWith.COLUMNS
                                + " from person p where p.id in (:ids) and p.left_at is null")
                .param("ids", ids)
                .query((row, _) ->
                        new Contact(
                                PersonId.of(row.getString("id")),
                                row.getString("name"),
                                row.getString("email"),
                                SpokenWith.read(row)))
                .list();
    }

    /// One person’s address and language.
    public record Contact(PersonId id, String name, String email, Locale language) {}
}
