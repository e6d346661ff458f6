package org.colead.hours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.Need;
import org.colead.kernel.NeedSource;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Component;

/// Time that was planned for a day of this week that is here or over, and that nobody logged yet:
/// one need for all of it.
@Component
class LoggingNeeds implements NeedSource {

    private final Weeks weeks;
    private final Clock clock;

    LoggingNeeds(Weeks weeks, Clock clock) {
        this.weeks = weeks;
        this.clock = clock;
    }

    @Override
    public List<Need> needsOf(PersonId person) {
        var today = LocalDate.now(clock);
        var open =
                weeks.of(person, Week.of(today)).stream()
                        .filter(time -> time.isOpen() && time.day().isBefore(today))
                        .toList();
        return open.isEmpty() ? List.of() : List.of(need(open));
    }

    private static Need need(List<PlannedTime> open) {
        var first = open.getFirst();
        var minutes = open.stream().mapToInt(time -> time.open().value()).sum();
        return new Need(
                first.pool().value(),
                Sentence.of("Log your hours"),
                first.purpose(),
                Sentence.of(
                        "{0, plural, one {One part} other {# parts}} of this week, {1}, planned and"
                                + " not logged yet.",
                        open.size(), new Minutes(minutes).toString()),
                Sentence.of("Log your hours"),
                "time",
                Optional.empty(),
                1,
                Optional.empty());
    }
}
