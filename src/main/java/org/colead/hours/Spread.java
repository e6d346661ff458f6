package org.colead.hours;

import java.time.Instant;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// An allocation spread over its persons, weeks and parts.
record Spread(Allocation allocation) {

    private static final int LARGEST = 500_000;
    private static final int WEEK = 40 * 60;

    Spread within(PoolTime time) {
        if (allocation.persons().isEmpty()) {
            throw Refusal.because("Choose for whom: at least one person.");
        }
        requireWeeks(time);
        requireParts();
        return this;
    }

    Line line(PersonId by, Instant at) {
        var purpose = allocation.parts().stream().map(Part::purpose).distinct().toList();
        var words = new Line.Words(shortened(String.join(", ", purpose)), "");
        return Line.of(
                        LineKind.ALLOCATE,
                        Account.ALLOCATED,
                        allocation.total(),
                        words,
                        shares(),
                        by,
                        at)
                .forDecision(allocation.decision());
    }

    private List<Share> shares() {
        var weeks = allocation.first().through(allocation.last()).toList();
        return allocation.persons().stream()
                .flatMap(person ->
                        weeks.stream()
                                .flatMap(week ->
                                        allocation.parts().stream()
                                                .map(part -> share(person, week, part))))
                .toList();
    }

    private static Share share(PersonId person, Week week, Part part) {
        return new Share(
                person,
                week.day(part.day()),
                part.steering(),
                Text.line(part.purpose(), "What for", 100),
                part.minutes());
    }

    private void requireWeeks(PoolTime time) {
        if (allocation.last().compareTo(allocation.first()) < 0) {
            throw Refusal.because("The last week lies before the first. Choose a later one.");
        }
        if (allocation.first().compareTo(Week.of(time.from())) < 0
                || allocation.last().compareTo(Week.of(time.until())) > 0) {
            throw Refusal.because("Choose weeks within the time of the pool.");
        }
    }

    private void requireParts() {
        if (allocation.parts().isEmpty()
                || allocation.parts().stream().anyMatch(part -> part.minutes().value() <= 0)) {
            throw Refusal.because("Say how many minutes: more than none for each part.");
        }
        if (allocation.parts().stream().anyMatch(part -> part.minutes().value() > WEEK)
                || allocation.weekly().value() > WEEK) {
            throw Refusal.because("A week has at most 40 hours. Allocate less.");
        }
        long shares =
                (long) allocation.persons().size() * allocation.weeks() * allocation.parts().size();
        if (shares > LARGEST) {
            throw Refusal.because("This is too much at once. Allocate fewer weeks at a time.");
        }
    }

    private static String shortened(String purposes) {
        return purposes.length() > 200 ? purposes.substring(0, 199) + "…" : purposes;
    }
}
