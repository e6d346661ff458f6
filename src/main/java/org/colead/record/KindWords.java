package org.colead.record;

import java.util.Locale;
import org.colead.kernel.Sentence;

/// Says a kind of entry in words: `DecisionDrafted` is “Decision drafted”.
final class KindWords {

    private KindWords() {}

    static Sentence say(String kind) {
        var words = kind.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Sentence.of(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
}
