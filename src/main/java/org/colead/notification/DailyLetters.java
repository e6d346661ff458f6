package org.colead.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.kernel.UuidV7;
import org.colead.notification.KeptLetters.Kept;
import org.colead.people.AddressBook;
import org.colead.people.AddressBook.Contact;
import org.colead.platform.ColeadProperties;
import org.colead.platform.Letter;
import org.colead.record.NewestCheckpoint;
import org.colead.uikit.Dates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts what waited for somebody into one letter, once: in the transaction that writes it, what it
/// tells is told.
@Component
class DailyLetters {

    static final String KIND = "daily";

    private final KeptLetters kept;
    private final NewLetters letters;
    private final AddressBook addresses;
    private final NewestCheckpoint checkpoint;
    private final ColeadProperties colead;
    private final Clock clock;

    DailyLetters(
            KeptLetters kept,
            NewLetters letters,
            AddressBook addresses,
            NewestCheckpoint checkpoint,
            ColeadProperties colead,
            Clock clock) {
        this.kept = kept;
        this.letters = letters;
        this.addresses = addresses;
        this.checkpoint = checkpoint;
        this.colead = colead;
        this.clock = clock;
    }

    /// Whoever has left meanwhile gets none.
    @Transactional
    public void write(PersonId reader, Instant now) {
        var waiting = kept.lock(reader, now);
        if (!waiting.isEmpty()) {
            addresses.of(List.of(reader)).forEach(contact -> post(waiting, contact, now));
            kept.told(waiting, now);
        }
    }

    private void post(List<Kept> waiting, Contact to, Instant now) {
        var dates = new Dates(to.language(), clock.getZone(), now);
        var text = new DailyText(waiting, checkpoint.find(), colead.url(), dates);
        var letter =
                new Letter(
                        KIND,
                        UuidV7.next(),
                        to.id(),
                        to.email(),
                        Sentence.of(
                                        "{0, plural, one {One thing} other {# things}} from Colead today",
                                        waiting.size())
                                .in(to.language()),
                        text.write(),
                        Optional.empty());
        letters.add(List.of(letter), to.language(), _ -> Timing.from(now), now);
    }
}
