package org.colead.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.brief.BriefLinksRenewed;
import org.colead.kernel.PersonId;
import org.colead.people.PeopleEvent.PersonReaddressed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters that wait while their reader gets another address: those whose link has ended go, the
/// others carry the link that opens now. Where they are sent is looked up when they are.
@Component
class Readdressed {

    private static final List<String> WAYS_IN = List.of("invitation", "sign-in-link", "live-link");

    private final JdbcClient jdbc;

    Readdressed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void after(PersonReaddressed event) {
        var person = event.person().toString();
        jdbc.sql(
                        """
                        delete from outbox_letter where person_id = :person and kind in (:kinds)
                            and state in ('WAITING', 'CLAIMED', 'UNCERTAIN', 'GIVEN_UP')
                        """)
                .param("person", person)
                .param("kinds", WAYS_IN)
                .update();
        jdbc.sql(
                        """
                        update outbox_letter set state = 'WAITING', token = null, lease_until = null
                        where person_id = ? and state = 'CLAIMED'
                        """)
                .param(person)
                .update();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void after(BriefLinksRenewed renewed) {
        letters(renewed.person()).stream()
                .map(letter -> letter.with(renewed.paths()))
                .forEach(this::keep);
    }

    private List<Linked> letters(PersonId person) {
        return jdbc.sql(
                        """
                        select id, text, link from outbox_letter
                        where person_id = ? and text is not null and state <> 'SENDING' for update
                        """)
                .param(person.toString())
                .query((row, _) ->
                        new Linked(
                                row.getString("id"),
                                row.getString("text"),
                                Optional.ofNullable(row.getString("link"))))
                .list();
    }

    private void keep(Linked letter) {
        jdbc.sql("update outbox_letter set text = :text, link = :link where id = :id")
                .param("text", letter.text())
                .param("link", letter.link().orElse(null))
                .param("id", letter.id())
                .update();
    }

    private record Linked(String id, String text, Optional<String> link) {

        Linked with(Map<String, String> paths) {
            var words = text;
            for (var path : paths.entrySet()) {
                words = words.replace(path.getKey(), path.getValue());
            }
            return new Linked(id, words, link.map(old -> paths.getOrDefault(old, old)));
        }
    }
}
