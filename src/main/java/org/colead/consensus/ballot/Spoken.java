package org.colead.consensus.ballot;

import java.util.List;
import org.colead.kernel.Sentence;

/// Names of options as they stand in a sentence: “Garden”, “Roof” and “Yard”.
final class Spoken {

    private Spoken() {}

    static Sentence of(String option) {
        return Sentence.of("“{0}”", option);
    }

    static Sentence all(List<String> options) {
        var said = of(options.getFirst());
        for (int i = 1; i < options.size(); i++) {
            said =
                    i == options.size() - 1
                            ? Sentence.of("{0} and {1}", said, of(options.get(i)))
                            : Sentence.of("{0}, {1}", said, of(options.get(i)));
        }
        return said;
    }
}
