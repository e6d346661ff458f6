package org.colead.hours;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.colead.people.PeopleEvent.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever leaves counts for the weekly minimum up to their last week, and not beyond.
@Component
class Leaving {

    private final Participants participants;

    Leaving(Participants participants) {
        this.participants = participants;
    }

    @EventListener
    @Transactional
    public void whenSomebodyLeaves(PersonLeft left) {
        participants.leave(left.person(), Week.of(LocalDate.ofInstant(left.at(), ZoneOffset.UTC)));
    }
}
