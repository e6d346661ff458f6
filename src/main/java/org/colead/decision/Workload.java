package org.colead.decision;

import java.util.List;
import org.colead.kernel.Minutes;

/// What a proposal asks of people's weeks: for how many, and where each part of the time comes
/// from.
public record Workload(int people, List<Part> parts) {

    public static final Workload NONE = new Workload(0, List.of());

    public Workload {
        parts = List.copyOf(parts);
    }

    /// Minutes a person and week in all.
    public Minutes asked() {
        return parts.stream().map(Part::weekly).reduce(Minutes.NONE, Minutes::plus);
    }

    /// What comes on top for each person: asked, less what is there today, stops or is covered.
    public Minutes net() {
        return parts.stream()
                .filter(part -> part.from() == Source.ADDED)
                .map(Part::weekly)
                .reduce(Minutes.NONE, Minutes::plus);
    }

    /// One part of the week. `what` says which meeting stops, or who covers.
    public record Part(Minutes weekly, Source from, String what) {}

    /// Where a part of the time comes from.
    public enum Source {
        THERE_TODAY,
        STOPS,
        COVERED,
        ADDED
    }
}
