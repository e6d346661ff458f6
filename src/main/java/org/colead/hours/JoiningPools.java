package org.colead.hours;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.Set;
import org.colead.kernel.PersonId;
import org.colead.people.PeopleEvent;
import org.colead.people.PeopleEvent.PersonAdded;
import org.colead.people.PeopleEvent.PersonMoved;
import org.colead.people.PeopleEvent.PersonUpdated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Whoever joins a unit, or moves on from it, is seen in the pools that follow it, in the same
/// transaction; an import of ten thousand persons is looked at once, as a whole.
@Component
class JoiningPools {

    private final FollowingUnits pools;
    private final EntityManager changes;

    JoiningPools(FollowingUnits pools, EntityManager changes) {
        this.pools = pools;
        this.changes = changes;
    }

    @EventListener
    public void whenSomebodyJoins(PersonAdded event) {
        note(event);
    }

    @EventListener
    public void whenSomebodyMoves(PersonMoved event) {
        note(event);
    }

    @EventListener
    public void whenAnImportChangesSomebody(PersonUpdated event) {
        note(event);
    }

    private void note(PeopleEvent.OfPerson event) {
        if (!(TransactionSynchronizationManager.getResource(this) instanceof Changed)) {
            new Changed(event.actor()).begin();
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Changed changed) {
            changed.persons.add(event.person());
        }
    }

    /// Whom one transaction changed.
    private final class Changed implements TransactionSynchronization {

        private final Set<PersonId> persons = new LinkedHashSet<>();
        private final PersonId by;

        Changed(PersonId by) {
            this.by = by;
        }

        void begin() {
            TransactionSynchronizationManager.bindResource(JoiningPools.this, this);
            TransactionSynchronizationManager.registerSynchronization(this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            changes.flush();
            pools.changed(persons, by);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(JoiningPools.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(JoiningPools.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(JoiningPools.this);
        }
    }
}
