package org.colead.decision;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Some words of one version: the part, and where they stand in its plain text. Versions are never
/// changed, so the words can be found again.
///
/// @param to the same as `from` where words were only taken out there
public record Passage(TextPart part, int from, int to) {

    private static final Pattern KEPT = Pattern.compile("([A-Z]+):(\\d+)-(\\d+)");

    /// As they are kept, in their order: `AIM:0-5 HOW:12-40`.
    public static String kept(Collection<Passage> passages) {
        return passages.stream().map(Passage::toString).collect(Collectors.joining(" "));
    }

    public static List<Passage> read(String kept) {
        return Arrays.stream(kept.split(" "))
                .map(KEPT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(m ->
                        new Passage(
                                TextPart.valueOf(m.group(1)),
                                Integer.parseInt(m.group(2)),
                                Integer.parseInt(m.group(3))))
                .toList();
    }

    /// Whether some of the same words are meant.
    public boolean touches(Passage other) {
        return part == other.part && from <= other.to && other.from <= to;
    }

    @Override
    public String toString() {
        return part + ":" + from + "-" + to;
    }
}
