package org.colead.decision.search;

import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Excerpt;

/// Cuts a few words out of a text, around the place where most of what was looked for stands
/// together.
final class Cutting {

    private static final int WIDTH = 220;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    private Cutting() {}

    /// @param word which of the words looked for
    /// @param until the first character behind it
    record Hit(int word, int from, int until) {}

    /// @param hits in the order of the text
    static Excerpt of(String text, List<Hit> hits) {
        int best = hits.isEmpty() ? 0 : best(hits);
        int from = boundaryBefore(text, Math.max(0, best - BEFORE));
        int until = boundaryAfter(text, Math.min(text.length(), from + WIDTH));
        var parts = new ArrayList<Excerpt.Part>();
        add(parts, from > 0 ? MORE : "", false);
        int at = from;
        for (var hit : hits) {
            if (hit.until() > at && hit.from() < until) {
                int start = Math.max(at, hit.from());
                add(parts, line(text, at, start), false);
                add(parts, line(text, start, Math.min(until, hit.until())), true);
                at = Math.min(until, hit.until());
            }
        }
        add(parts, line(text, at, until), false);
        add(parts, until < text.length() ? MORE : "", false);
        return new Excerpt(parts);
    }

    private static int best(List<Hit> hits) {
        var best = hits.getFirst();
        long most = 0;
        for (var start : hits) {
            long together =
                    hits.stream()
                            .filter(hit ->
                                    hit.from() >= start.from()
                                            && hit.until() <= start.from() + WIDTH - BEFORE)
                            .map(Hit::word)
                            .distinct()
                            .count();
            if (together > most) {
                most = together;
                best = start;
            }
        }
        return best.from();
    }

    private static String line(String text, int from, int until) {
        return text.substring(from, until).replace('\n', ' ');
    }

    private static void add(List<Excerpt.Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Excerpt.Part(text, hit));
        }
    }

    /// The beginning of a word near here; at least not the middle of a character.
    private static int boundaryBefore(String text, int at) {
        for (int near = at; near > Math.max(0, at - 24); near--) {
            if (Character.isWhitespace(text.charAt(near - 1))) {
                return near;
            }
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int boundaryAfter(String text, int at) {
        for (int near = at; near < Math.min(text.length(), at + 24); near++) {
            if (Character.isWhitespace(text.charAt(near))) {
                return near;
            }
        }
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
