package org.colead.deliberation.voice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;

/// Who had a seat when a decision was taken, and who was heard, from a seat or from elsewhere.
/// People are counted by what they said under their name; whoever raised a concern without showing
/// it is in none of these numbers.
public record Voice(DecisionId decision, String title, Set<PersonId> seats, List<Spoken> spoken) {

    public Voice {
        seats = Set.copyOf(seats);
        spoken = List.copyOf(spoken);
    }

    /// Of those with a seat, how many came this far.
    public int seated(Step step) {
        return (int) whoTook(step).stream().filter(seats::contains).count();
    }

    /// How many without a seat came this far.
    public int others(Step step) {
        return whoTook(step).size() - seated(step);
    }

    public Set<PersonId> whoTook(Step step) {
        return spoken.stream()
                .filter(step::isTakenBy)
                .map(Spoken::person)
                .collect(Collectors.toSet());
    }
}
