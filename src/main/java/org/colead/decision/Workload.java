package org.colead.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.colead.kernel.Minutes;
import org.colead.kernel.Sentence;

/// What a proposal asks of people's weeks: for how many, and where each part of the time comes
/// from.
public record Workload(int people, List<Part> parts) {

    public static final Workload NONE = new Workload(0, List.of());

    public Workload {
        parts = List.copyOf(parts);
    }

    /// Whether everything was said: that it asks nothing, or of how many people it asks it.
    public boolean said() {
        return parts.isEmpty() || people > 0;
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

    /// What it costs an envelope: the net of each week, for everybody, from that day until its
    /// review. A week that has begun counts whole, and there is always one.
    public Minutes cost(LocalDate from, LocalDate until) {
        long weeks = Math.max(1, Math.ceilDivExact(ChronoUnit.DAYS.between(from, until), 7));
        long each = Math.clamp((long) net().value() * people, 0, Integer.MAX_VALUE);
        return new Minutes(Math.clamp(each * weeks, 0, Integer.MAX_VALUE));
    }

    /// One part of the week. `what` says which meeting stops, or who covers.
    public record Part(Minutes weekly, Source from, String what) {}

    /// Where a part of the time comes from.
    public enum Source {
        THERE_TODAY("there today"),
        STOPS("a meeting that stops"),
        COVERED("covered by somebody paid"),
        ADDED("on top");

        private final Sentence word;

        Source(String word) {
            this.word = Sentence.of(word);
        }

        public Sentence word() {
            return word;
        }
    }
}
