package org.colead.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colead.uikit.SafeMarkdown;
import org.colead.uikit.WordDiff;

/// What one version changed in the words of the version before it.
///
/// @param version the newer one
public record ChangedText(int version, Map<TextPart, WordDiff> parts) {

    public ChangedText {
        parts = Map.copyOf(parts);
    }

    public static ChangedText between(ProposalText before, VersionText after) {
        return new ChangedText(
                after.number(),
                Arrays.stream(TextPart.values())
                        .collect(
                                Collectors.toMap(
                                        part -> part,
                                        part ->
                                                WordDiff.between(
                                                        plain(part, before),
                                                        plain(part, after.text())))));
    }

    /// Every place that changed, in the order of the text.
    public List<Place> places() {
        return Arrays.stream(TextPart.values())
                .flatMap(part -> of(part).changes().stream().map(change -> place(part, change)))
                .toList();
    }

    public WordDiff of(TextPart part) {
        return parts.getOrDefault(part, new WordDiff(List.of()));
    }

    public static Place place(TextPart part, WordDiff.Change change) {
        return new Place(new Passage(part, change.from(), change.to()), change);
    }

    private static String plain(TextPart part, ProposalText text) {
        return SafeMarkdown.plain(part.of(text));
    }

    /// One place that changed, and how.
    public record Place(Passage passage, WordDiff.Change change) {}
}
