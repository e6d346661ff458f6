package org.colead.decision.search;

import java.util.Set;
import java.util.stream.Collectors;

/// How much two texts speak of the same, by the longer words that they share.
public final class Alike {

    private static final int LONG_ENOUGH = 7;

    private final Set<String> words;

    private Alike(Set<String> words) {
        this.words = words;
    }

    /// The words of a text that say what it is about: those of four letters and more.
    public static Alike of(String text) {
        return new Alike(
                Terms.of(text).stream()
                        .filter(term -> !term.tail())
                        .map(Terms.Term::key)
                        .filter(key -> key.length() >= LONG_ENOUGH)
                        .collect(Collectors.toSet()));
    }

    /// Two words and a third of all at least: one alone says little.
    public boolean isLike(String other) {
        long shared = shared(other);
        return shared >= 2 && shared * 3 >= words.size();
    }

    public long shared(String other) {
        var others = of(other).words;
        return words.stream().filter(others::contains).count();
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// For `match (terms) against (… in boolean mode)`.
    public String any() {
        return String.join(" ", words);
    }
}
