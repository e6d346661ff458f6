package org.colead.hours;

import java.time.Clock;
import java.time.LocalDate;
import org.colead.people.PeopleEvent.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever leaves counts for the weekly minimum up to their last week, and not beyond.
@Component
class Leaving {

    private final Participants participants;
    private final Clock clock;

    Leaving(Participants participants, Clock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void whenSomebodyLeaves(PersonLeft left) {
        var day = LocalDate.ofInstant(left.at(), clock.getZone());
        participants.leave(left.person(), Week.of(day));
    }
}
