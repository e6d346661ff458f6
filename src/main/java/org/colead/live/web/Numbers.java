package org.colead.live.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whole numbers as a form sends them.
final class Numbers {

    private Numbers() {}

    /// More than anything has that is counted on a form: no rank, no score, no dots go beyond it.
    private static final int MOST = 1_000;

    /// Empty where nothing was sent, or something that is no whole number, or one beyond all sense.
    static Optional<Integer> in(@Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? Optional.empty()
                    : Optional.of(Integer.valueOf(text.strip()))
                            .filter(number -> Math.abs(number) <= MOST);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
