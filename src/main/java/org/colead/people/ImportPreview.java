package org.colead.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colead.kernel.Digest;
import org.colead.kernel.Sentence;
import org.colead.people.ImportLine.Outcome;
import org.colead.people.roster.Plan;
import org.colead.people.roster.Roster;

/// What an import will do, line by line, before it does anything.
public final class ImportPreview {

    private final Roster roster;
    private final Plan plan;
    private final UnitId fallback;
    private final Digest files;
    private final List<Sentence> words;
    private final Map<Outcome, Long> counts;

    ImportPreview(Roster roster, Plan plan, UnitId fallback, Digest files, List<Sentence> words) {
        this.roster = roster;
        this.plan = plan;
        this.fallback = fallback;
        this.files = files;
        this.words = List.copyOf(words);
        this.counts =
                plan.lines().stream()
                        .collect(
                                groupingBy(
                                        ImportLine::outcome,
                                        () -> new EnumMap<>(Outcome.class),
                                        counting()));
    }

    public List<ImportLine> lines() {
        return plan.lines();
    }

    /// What should be known about the files as a whole.
    public List<Sentence> words() {
        return words;
    }

    public int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L).intValue();
    }

    /// Whether carrying it out would change anything.
    public boolean changesSomething() {
        return plan.size() > 0;
    }

    Roster roster() {
        return roster;
    }

    Plan plan() {
        return plan;
    }

    UnitId fallback() {
        return fallback;
    }

    Digest files() {
        return files;
    }
}
