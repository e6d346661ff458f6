package org.colead.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// The lines of a ledger, each with what its kind asks of it; for an allocation see [Spread].
final class Lines {

    private Lines() {}

    static Line grant(Minutes minutes, String reason, PersonId by, Instant at) {
        var words = new Line.Words("", Text.optional(reason, "Reason", 1000));
        return Line.of(LineKind.GRANT, Account.GRANTED, some(minutes), words, List.of(), by, at);
    }

    /// Adds nothing and takes nothing away: the same minutes stand at another name.
    static Line transfer(Share from, PersonId to, Cut cut, PersonId by, Instant at) {
        some(from.minutes());
        if (to.equals(from.person())) {
            throw Refusal.because("These hours are theirs already. Choose somebody else.");
        }
        return Line.of(
                LineKind.TRANSFER,
                Account.ALLOCATED,
                Minutes.NONE,
                cut.words(from),
                List.of(from.opposite(), from.to(to)),
                by,
                at);
    }

    static Line release(Share share, Cut cut, PersonId by, Instant at) {
        some(share.minutes());
        var taken = share.opposite();
        return Line.of(
                LineKind.RELEASE,
                Account.ALLOCATED,
                taken.minutes(),
                cut.words(share),
                List.of(taken),
                by,
                at);
    }

    /// By the person of the share.
    static Line use(Share share, LocalDate today, Instant at) {
        if (share.day().isAfter(today)) {
            throw Refusal.because("That day is still to come. Log it when it is over.");
        }
        return Line.of(
                LineKind.USE,
                Account.USED,
                some(share.minutes()),
                new Line.Words(share.purpose(), ""),
                List.of(share),
                share.person(),
                at);
    }

    static Line reversal(Line original, Cut cut, PersonId by, Instant at) {
        if (original.kind() == LineKind.REVERSAL) {
            throw Refusal.because("A reversal is not reversed. Write the line anew instead.");
        }
        return original.reversal(Text.prose(cut.reason(), "Reason", 1000), by, at);
    }

    /// Refuses none, and less.
    static Minutes some(Minutes minutes) {
        if (minutes.value() <= 0) {
            throw Refusal.because("Say how many minutes: more than none.");
        }
        return minutes;
    }
}
