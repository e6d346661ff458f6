package org.colead.challenge;

import jakarta.persistence.Embeddable;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What somebody tells of a challenge, in their own words.
///
/// @param title in a few words
/// @param words what is hard
/// @param since since when
/// @param feltBy who feels it
/// @param tried what was tried; may be empty
@Embeddable
public record Telling(String title, String words, String since, String feltBy, String tried) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST = 4_000;

    public static Telling of(
            @Nullable String title,
            @Nullable String words,
            @Nullable String since,
            @Nullable String feltBy,
            @Nullable String tried) {
        return new Telling(
                Text.line(title, "In a few words", LONGEST_TITLE),
                Text.prose(words, "What is hard", LONGEST),
                Text.line(since, "Since when", LONGEST_LINE),
                Text.line(feltBy, "Who feels it", LONGEST_LINE),
                Text.optional(tried, "What was tried", LONGEST));
    }
}
