package org.colead.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.AddressBook.Contact;

/// Something that some people are told once, in the application and by mail.
///
/// @param kind why, in one word of the code
/// @param about what makes it the same thing when it comes again
/// @param text the mail’s text in the reader’s language
/// @param link what the mail opens, for this reader
/// @param href where it is found in the application
/// @param haste how long its letter can wait
/// @param until after this it is of no use to anybody
record Announcement(
        String kind,
        UUID about,
        Sentence title,
        Function<Contact, String> text,
        Function<PersonId, String> link,
        String href,
        Haste haste,
        Optional<Instant> until) {

    Announcement(
            String kind,
            UUID about,
            Sentence title,
            Function<Contact, String> text,
            Function<PersonId, String> link,
            String href) {
        this(kind, about, title, text, link, href, Haste.TOGETHER, Optional.empty());
    }

    Announcement with(Haste haste) {
        return new Announcement(kind, about, title, text, link, href, haste, until);
    }

    Announcement ofUseUntil(Instant end) {
        return new Announcement(kind, about, title, text, link, href, haste, Optional.of(end));
    }

    static Announcement at(
            String kind, UUID about, Sentence title, Function<Contact, String> text, String href) {
        return new Announcement(kind, about, title, text, _ -> href, href);
    }

    /// Of something that can happen to the same person again, as an offer: this time.
    static UUID occasion(AuditedEvent event) {
        var name = event.stream() + " " + event.at();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
