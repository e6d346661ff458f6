package org.colead.hours;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.Text;

/// Hours of a week that are kept free for collaboration: when, where, what for and for whom.
///
/// @param place may be empty
/// @param forWhom everybody whom the pool is for, where nobody is named
public record ProtectedSlot(
        DayOfWeek day,
        LocalTime from,
        LocalTime until,
        String place,
        String purpose,
        List<PersonId> forWhom) {

    public ProtectedSlot {
        from = from.truncatedTo(ChronoUnit.MINUTES);
        until = until.truncatedTo(ChronoUnit.MINUTES);
        place = Text.optional(place, "Place", 120);
        purpose = Text.line(purpose, "What for", 100);
        forWhom = forWhom.stream().distinct().toList();
        if (!from.isBefore(until)) {
            throw Refusal.because("“{0}” ends before it begins. Choose a later end.", purpose);
        }
    }

    /// `8:15 to 9:45`
    public Sentence times() {
        return ProtectedTime.span(from, until);
    }

    public boolean isFor(PersonId person) {
        return forWhom.isEmpty() || forWhom.contains(person);
    }

    /// Whether somebody would have to be in both at once.
    boolean collidesWith(ProtectedSlot other) {
        return day == other.day
                && from.isBefore(other.until)
                && other.from.isBefore(until)
                && sharesPeopleWith(other);
    }

    private boolean sharesPeopleWith(ProtectedSlot other) {
        return forWhom.isEmpty()
                || other.forWhom.isEmpty()
                || !Collections.disjoint(forWhom, other.forWhom);
    }

    /// All of it in one line, for a digest and for whoever published at the same time.
    String inWords() {
        var whom = forWhom.stream().map(PersonId::toString).sorted().collect(joining(" "));
        return "%s %s–%s %s %s %s".formatted(day, from, until, purpose, place, whom).strip();
    }
}
