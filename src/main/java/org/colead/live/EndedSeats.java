package org.colead.live;

import org.colead.kernel.PersonId;
import org.colead.people.PeopleEvent;
import org.colead.people.PeopleEvent.PasswordSet;
import org.colead.people.PeopleEvent.PersonLeft;
import org.colead.people.PeopleEvent.PersonReaddressed;
import org.colead.people.PeopleEvent.SignedOutEverywhere;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Whoever signs out everywhere, sets a password, gets another address or leaves ends with it every
/// phone that came in by a mailed link, and every such link that nobody opened yet.
@Component
class EndedSeats {

    private final Seats seats;
    private final Rooms rooms;

    EndedSeats(Seats seats, Rooms rooms) {
        this.seats = seats;
        this.rooms = rooms;
    }

    @EventListener({
        SignedOutEverywhere.class,
        PasswordSet.class,
        PersonReaddressed.class,
        PersonLeft.class
    })
    @Transactional(propagation = Propagation.MANDATORY)
    public void after(PeopleEvent.OfPerson ended) {
        seats.endOf(ended.person().value());
        sendOutAfterCommit(ended.person());
    }

    private void sendOutAfterCommit(PersonId person) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        rooms.sendOut(person);
                    }
                });
    }
}
