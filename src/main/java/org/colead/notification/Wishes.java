package org.colead.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colead.calendar.OrganisationCalendar;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Knows of many persons at once when what they are told may leave.
@Component
class Wishes {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final People people;
    private final OrganisationCalendar calendar;
    private final Clock clock;

    Wishes(JdbcClient jdbc, People people, OrganisationCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// One statement for each thousand persons.
    Function<PersonId, Timing> of(
            Collection<PersonId> persons, Haste haste, Optional<Instant> until) {
        var now = clock.instant();
        var hours = new SchoolHours(clock.getZone(), calendar.daysOff());
        var root = people.root().value();
        var chosen = chosen(Stream.concat(Stream.of(root), persons.stream().map(PersonId::value)));
        var otherwise = chosen.getOrDefault(root, MailWish.AT_ONCE);
        return person ->
                chosen.getOrDefault(person.value(), otherwise).inTime(haste, until, now, hours);
    }

    private Map<UUID, MailWish> chosen(Stream<UUID> owners) {
        var ids = owners.map(UUID::toString).distinct().toList();
        var wishes = new HashMap<UUID, MailWish>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            jdbc.sql(
                            "select owner, daily, quiet_from, quiet_until from mail_choice where owner"
                                    + " in (:ids)")
                    .param("ids", ids.subList(from, Math.min(from + BATCH, ids.size())))
                    .query(row -> {
                        wishes.put(
                                UUID.fromString(row.getString("owner")),
                                new MailWish(
                                        row.getBoolean("daily"),
                                        MailChoice.quiet(
                                                row.getObject("quiet_from", Short.class),
                                                row.getObject("quiet_until", Short.class))));
                    });
        }
        return wishes;
    }
}
