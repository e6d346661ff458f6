package org.colead.kernel;

import java.util.Optional;

/// Something that must hold before the next stage: said in words, met or not, with the place where
/// it can be met.
public record Condition(Sentence text, boolean met, Optional<String> href) {

    public static Condition met(Sentence text) {
        return new Condition(text, true, Optional.empty());
    }

    public static Condition missing(Sentence text, String href) {
        return new Condition(text, false, Optional.of(href));
    }
}
