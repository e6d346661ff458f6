package org.colead.brief;

import org.colead.people.PeopleEvent.PersonReaddressed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever gets another address is read for by nobody in the mailbox of the old one.
@Component
class EndedBriefLinks {

    private final BriefLinks links;
    private final ApplicationEventPublisher events;

    EndedBriefLinks(BriefLinks links, ApplicationEventPublisher events) {
        this.links = links;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void after(PersonReaddressed event) {
        var paths = links.renew(event.person());
        events.publishEvent(new BriefLinksRenewed(event.person(), paths));
    }
}
