package org.colead.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A refused act: what is missing, in words, and where to mend it. Nothing was changed.
public class Refusal extends RuntimeException {

    private final transient Sentence sentence;
    private final @Nullable String href;

    public Refusal(Sentence sentence) {
        this(sentence, null);
    }

    public Refusal(Sentence sentence, @Nullable String href) {
        super(sentence.toString());
        this.sentence = sentence;
        this.href = href;
    }

    public static Refusal because(String template, Object... arguments) {
        return new Refusal(Sentence.of(template, arguments));
    }

    public Sentence sentence() {
        return sentence;
    }

    /// Where what is missing can be mended, as a path inside the application.
    public Optional<String> href() {
        return Optional.ofNullable(href);
    }
}
