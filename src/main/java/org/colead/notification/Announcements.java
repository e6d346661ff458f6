package org.colead.notification;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.colead.kernel.PersonId;
import org.colead.people.AddressBook;
import org.colead.people.AddressBook.Contact;
import org.colead.platform.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts an announcement into the inbox and the outbox of everybody whom it is for.
@Component
class Announcements {

    private final AddressBook addresses;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Wishes wishes;

    Announcements(AddressBook addresses, Outbox outbox, Inbox inbox, Wishes wishes) {
        this.addresses = addresses;
        this.outbox = outbox;
        this.inbox = inbox;
        this.wishes = wishes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Announcement announcement, Collection<PersonId> persons) {
        var when = wishes.of(persons, announcement.haste(), announcement.until());
        addresses.of(persons).stream()
                .collect(groupingBy(Contact::language))
                .forEach((language, readers) -> tell(announcement, language, readers, when));
    }

    private void tell(
            Announcement announcement,
            Locale language,
            List<Contact> readers,
            Function<PersonId, Timing> when) {
        var title = announcement.title().in(language);
        inbox.add(announcement, title, readers.stream().map(Contact::id).toList());
        outbox.enqueue(
                readers.stream().map(reader -> letter(announcement, title, reader)).toList(),
                language,
                letter -> when.apply(letter.to()));
    }

    private static Letter letter(Announcement announcement, String title, Contact reader) {
        return new Letter(
                announcement.kind(),
                announcement.about(),
                reader.id(),
                reader.email(),
                title,
                announcement.text().apply(reader),
                Optional.of(announcement.link().apply(reader.id())));
    }
}
