package org.colead.hours;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;

/// The week of everybody whom a pool is for. Whose column is whose is known to the person
/// themselves; [Each] tells it to whoever allocates the time.
///
/// @param people how many have each amount, most hours first
/// @param mine what the viewer has, where the pool is for them
public record WeekOfAll(Minutes goal, Map<Minutes, Integer> people, Optional<Minutes> mine) {

    public WeekOfAll {
        people = Collections.unmodifiableMap(people);
    }

    public WeeklyMinimum minimum() {
        return new WeeklyMinimum(goal, columns().stream().map(Column::allocated).toList());
    }

    /// A column for each person, most hours first.
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        people.forEach((minutes, count) -> {
            boolean here = mine.filter(minutes::equals).isPresent();
            columns.addAll(Collections.nCopies(count, new Column(minutes, false)));
            if (here) {
                columns.set(columns.size() - count, new Column(minutes, true));
            }
        });
        return List.copyOf(columns);
    }

    public record Column(Minutes allocated, boolean mine) {}

    /// What one person has in the week; for whoever allocates the time.
    ///
    /// @param ends whether they were taken off, or left, and do not count for good
    public record Each(PersonId person, String name, Minutes allocated, boolean ends) {

        Each named(String known) {
            return new Each(person, known, allocated, ends);
        }
    }
}
