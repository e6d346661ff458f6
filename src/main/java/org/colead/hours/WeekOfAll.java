package org.colead.hours;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.Minutes;

/// The week of everybody whom a pool is for. Whose column is whose is known to the person
/// themselves and to whoever allocates the time.
public record WeekOfAll(Minutes goal, List<Column> columns) {

    public WeekOfAll {
        columns = List.copyOf(columns);
    }

    public WeeklyMinimum minimum() {
        return new WeeklyMinimum(goal, columns.stream().map(Column::allocated).toList());
    }

    /// @param name only for those who may know it
    public record Column(Minutes allocated, boolean mine, Optional<String> name) {}
}
