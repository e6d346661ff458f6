package org.colead.kernel;

import java.util.List;

/// A few words of a longer text, cut into those that were looked for and those around them. Plain
/// text: whoever shows it marks the hits, and nothing in it is ever read as HTML.
public record Excerpt(List<Part> parts) {

    public Excerpt {
        parts = List.copyOf(parts);
    }

    /// The words in one piece.
    public String text() {
        return String.join("", parts.stream().map(Part::text).toList());
    }

    /// @param hit whether these words were looked for
    public record Part(String text, boolean hit) {}
}
