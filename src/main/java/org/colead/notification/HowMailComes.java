package org.colead.notification;

import static org.colead.authority.Action.KEEP_ACCOUNTS;
import static org.colead.authority.Subject.ORGANISATION;

import java.time.Clock;
import java.util.UUID;
import org.colead.authority.Permissions;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Each chooses how mail comes; whoever keeps the accounts, how it comes to those who have not
/// chosen.
@Service
@Transactional
public class HowMailComes {

    private final MailChoices choices;
    private final Letters letters;
    private final Delivery delivery;
    private final People people;
    private final Permissions permissions;
    private final Clock clock;

    HowMailComes(
            MailChoices choices,
            Letters letters,
            Delivery delivery,
            People people,
            Permissions permissions,
            Clock clock) {
        this.choices = choices;
        this.letters = letters;
        this.delivery = delivery;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /// One’s own choice, or the organisation’s where one has not chosen.
    @Transactional(readOnly = true)
    public MailWish to(PersonId person) {
        return choices.findById(person.value()).map(MailChoice::wish).orElseGet(this::toOthers);
    }

    /// To those who have not chosen.
    @Transactional(readOnly = true)
    public MailWish toOthers() {
        return choices.findById(people.root().value())
                .map(MailChoice::wish)
                .orElse(MailWish.AT_ONCE);
    }

    /// For oneself. Whoever wants mail at once is told at once what waits for them.
    public void choose(MailWish wish, PersonId by) {
        save(by.value(), wish, by);
        if (!wish.daily()) {
            letters.waitNoLonger(by, clock.instant());
            TransactionSynchronizationManager.registerSynchronization(delivery);
        }
    }

    /// For those who have not chosen.
    public void chooseForOthers(MailWish wish, PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, ORGANISATION);
        save(people.root().value(), wish, by);
    }

    private void save(UUID owner, MailWish wish, PersonId by) {
        var choice = choices.findById(owner).orElseGet(() -> new MailChoice(owner));
        choice.choose(wish, by, clock.instant());
        choices.save(choice);
    }
}
