package org.colead.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What has to be asked of the tally command, word by word, so that it counts by the same rules.
final class Recount {

    private final List<String> words = new ArrayList<>();

    Recount(String method) {
        words.addAll(List.of("--method", method));
    }

    Recount option(String name, Object value) {
        var word =
                value instanceof Enum<?> one
                        ? one.name().toLowerCase(Locale.ROOT).replace('_', '-')
                        : value.toString();
        words.addAll(List.of("--option", name + "=" + word));
        return this;
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
