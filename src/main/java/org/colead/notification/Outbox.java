package org.colead.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.colead.people.People;
import org.colead.platform.Letter;
import org.colead.platform.PostOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Letters are put here in the transaction that gives cause for them, and leave after its commit.
@Service
public class Outbox implements PostOffice {

    private final NewLetters newLetters;
    private final People people;
    private final Delivery delivery;
    private final Clock clock;

    Outbox(NewLetters newLetters, People people, Delivery delivery, Clock clock) {
        this.newLetters = newLetters;
        this.people = people;
        this.delivery = delivery;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Letter letter) {
        enqueue(List.of(letter), people.localeOf(letter.to()));
    }

    /// Letters in one language, to leave at once. A letter that is already here, whatever became of
    /// it, is left out.
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Collection<Letter> letters, Locale language) {
        var at = Timing.from(clock.instant());
        enqueue(letters, language, _ -> at);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void enqueue(Collection<Letter> letters, Locale language, Function<Letter, Timing> when) {
        newLetters.add(letters, language, when, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(delivery);
    }
}
