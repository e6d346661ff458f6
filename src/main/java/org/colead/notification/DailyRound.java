package org.colead.notification;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.springframework.stereotype.Component;

/// Goes to everybody whose daily letter is due.
@Component
class DailyRound {

    private static final PersonId FIRST = new PersonId(new UUID(0, 0));

    private final KeptLetters kept;
    private final DailyLetters letters;

    DailyRound(KeptLetters kept, DailyLetters letters) {
        this.kept = kept;
        this.letters = letters;
    }

    void go(Instant now) {
        var readers = kept.readers(now, FIRST);
        while (!readers.isEmpty()) {
            readers.forEach(reader -> letters.write(reader, now));
            readers = kept.readers(now, readers.getLast());
        }
    }
}
