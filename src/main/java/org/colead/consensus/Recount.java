package org.colead.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colead.decision.Method;

/// What has to be asked of the tally command, word by word, so that it counts by the same rules.
final class Recount {

    private final List<String> words = new ArrayList<>();

    Recount(String method) {
        words.addAll(List.of("--method", method));
    }

    static Recount by(Method method) {
        return new Recount(word(method));
    }

    Recount option(String name, Object value) {
        var word = value instanceof Enum<?> one ? word(one) : value.toString();
        words.addAll(List.of("--option", name + "=" + word));
        return this;
    }

    /// A name of one’s own among others that semicolons keep apart.
    static String name(String option) {
        return option.replace("\\", "\\\\").replace(";", "\\;");
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
