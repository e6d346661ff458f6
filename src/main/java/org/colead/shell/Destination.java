package org.colead.shell;

import java.util.List;
import org.colead.kernel.Sentence;

/// A place in the navigation.
record Destination(String path, String glyph, Sentence name) {

    static final Destination TODAY = of("", "today", "Today");
    static final Destination DECISIONS = of("decisions", "decisions", "Decisions");
    static final Destination BRIEFS = of("briefs", "briefs", "Briefs");
    static final Destination TIME = of("time", "time", "Time");
    static final Destination PEOPLE = of("people", "people", "People");

    /// For everybody, in their order.
    static final List<Destination> ALL =
            List.of(
                    TODAY,
                    DECISIONS,
                    BRIEFS,
                    of("groups", "groups", "Groups"),
                    of("responsibilities", "resp", "Responsibilities"),
                    TIME,
                    of("record", "record", "Record"));

    /// What fits at the bottom of a phone, before “More”.
    static final List<Destination> SHORT = List.of(TODAY, DECISIONS, BRIEFS, TIME);

    /// The place to which the first part of an address belongs: challenges stand under decisions.
    static String placeOf(String first) {
        return first.equals("challenges") ? DECISIONS.path : first;
    }

    private static Destination of(String path, String glyph, String name) {
        return new Destination(path, glyph, Sentence.of(name));
    }
}
