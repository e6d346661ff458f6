package org.colead.hours;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;

/// Hours for many persons over some weeks, each week made of the same parts.
///
/// @param decision the decision that asked for these hours
public record Allocation(
        List<PersonId> persons,
        Week first,
        Week last,
        List<Part> parts,
        Optional<DecisionId> decision) {

    public Allocation {
        persons = persons.stream().distinct().toList();
        parts = List.copyOf(parts);
    }

    /// For one person and week.
    public Minutes weekly() {
        return parts.stream().map(Part::minutes).reduce(Minutes.NONE, Minutes::plus);
    }

    public int weeks() {
        return first.until(last) + 1;
    }

    public Minutes total() {
        return weekly().times(Math.multiplyExact(persons.size(), weeks()));
    }
}
