package org.colead.brief;

import java.util.List;

/// The parts of a brief that people write; the others come from the decision itself.
///
/// @param decided what was decided
/// @param changes what changes for readers, and when
/// @param why why; with a figure where numbers say it better
/// @param considered what else was considered
public record BriefText(
        String decided, List<Change> changes, String why, List<Bar> figure, String considered) {

    public static final BriefText EMPTY = new BriefText("", List.of(), "", List.of(), "");

    public BriefText {
        changes = List.copyOf(changes);
        figure = List.copyOf(figure);
    }

    /// The longest bar of the figure, to which the others are drawn; 1 where all are zero.
    public int longest() {
        return longest(figure);
    }

    public static int longest(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    }

    /// @param forWhom for all where empty, else in words: “teachers”
    public record Change(String when, String what, String forWhom) {}

    /// One bar of the figure under *why*: “1 to 2” → 11.
    public record Bar(String label, int count) {}
}
