package org.colead.group;

import java.time.Clock;
import org.colead.people.PeopleEvent.PersonLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever leaves the organisation leaves its groups in the same transaction.
@Component
class Departures {

    private final Groups groups;
    private final Clock clock;

    Departures(Groups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void when(PersonLeft left) {
        groups.withAPlaceFor(left.person().value())
                .forEach(group -> {
                    group.letGo(left.person(), left.actor(), clock.instant());
                    groups.save(group);
                });
    }
}
