package org.colead.live.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whole numbers as a form sends them.
final class Numbers {

    private Numbers() {}

    /// Empty where nothing was sent, or something that is no whole number.
    static Optional<Integer> in(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(Integer.valueOf(text.strip()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
