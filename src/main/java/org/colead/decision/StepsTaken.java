package org.colead.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.decision.StepSource.Step;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far the steps of a decision are, with the names of those who carry them or carried them out:
/// for its review, and for what came of it.
@Service
@Transactional(readOnly = true)
public class StepsTaken {

    private final List<StepSource> sources;
    private final People people;

    StepsTaken(List<StepSource> sources, People people) {
        this.sources = List.copyOf(sources);
        this.people = people;
    }

    /// In the order in which they were described.
    public List<Taken> of(DecisionId decision) {
        var steps = sources.stream().flatMap(it -> it.stepsOf(decision).stream()).toList();
        var names = people.names(steps.stream().flatMap(it -> it.holder().stream()).toList());
        return steps.stream()
                .map(it ->
                        new Taken(
                                it.result(),
                                it.holder().map(who -> names.getOrDefault(who, "")),
                                it.until(),
                                it.done(),
                                it.ended()))
                .toList();
    }

    /// A step as it stands.
    ///
    /// @param who whoever carries it, or carried it out
    /// @param ended without being done
    public record Taken(
            String result,
            Optional<String> who,
            LocalDate until,
            Optional<Step.Done> done,
            boolean ended) {}
}
