package org.colead.deliberation;

import jakarta.persistence.Embeddable;
import org.colead.kernel.Digest;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// What was said, and how its author wants it read since.
@Embeddable
record Wording(String words, @Nullable String statedAs) {

    /// In code points, for everything that is said or answered.
    static final int MAX = 4_000;

    static Wording kept(String words) {
        return new Wording(words, null);
    }

    Wording corrected(String typed) {
        return new Wording(words, Text.prose(typed, "Your concern", MAX));
    }

    Digest digest() {
        return Digest.of(stated());
    }

    /// The corrected words, where there are some.
    String stated() {
        return statedAs == null ? words : statedAs;
    }
}
