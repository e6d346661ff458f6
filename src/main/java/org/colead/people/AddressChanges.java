package org.colead.people;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.people.roster.Known.KnownPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What follows where people are written to at another address, however that came: the links that
/// were mailed to the old one let nobody in any more, whoever is signed in as them signs in again,
/// and the old address is told. Their password stays as it is.
@Component
class AddressChanges {

    private final JdbcClient jdbc;
    private final OpenSessions sessions;
    private final AddressMail mail;

    AddressChanges(JdbcClient jdbc, OpenSessions sessions, AddressMail mail) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.mail = mail;
    }

    /// Somebody under their name, and where they were written to.
    record Before(PersonId person, String name, String address) {}

    /// Those whose address is about to be another one, as they are kept until then.
    List<Before> among(List<KnownPerson> persons) {
        var after = persons.stream().collect(toMap(KnownPerson::id, KnownPerson::email));
        return jdbc
                .sql("select id, name, email from person where id in (:ids)")
                .param("ids", after.keySet().stream().map(PersonId::toString).toList())
                .query((row, _) ->
                        new Before(
                                PersonId.of(row.getString("id")),
                                row.getString("name"),
                                row.getString("email")))
                .list()
                .stream()
                .filter(before -> !before.address().equals(after.get(before.person())))
                .toList();
    }

    /// In the transaction that changed the addresses.
    void follow(List<Before> changed, PersonId by) {
        if (changed.isEmpty()) {
            return;
        }
        var ids = changed.stream().map(before -> before.person().toString()).toList();
        end("delete from sign_in_link where person_id in (:ids)", ids);
        end(
                "update account set generation = generation + 1, version = version + 1"
                        + " where person_id in (:ids)",
                ids);
        changed.forEach(before -> {
            sessions.endAfterCommit(before.person());
            mail.changed(before, by);
        });
    }

    private void end(String statement, List<String> ids) {
        jdbc.sql(statement).param("ids", ids).update();
    }
}
