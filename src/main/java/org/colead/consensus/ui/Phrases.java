package org.colead.consensus.ui;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colead.consensus.Choice;
import org.colead.consensus.Spelled;
import org.colead.decision.Rule;
import org.colead.kernel.Sentence;
import org.colead.uikit.Words;

/// How checks are spoken of on the screens.
final class Phrases {

    private Phrases() {}

    /// “Six of nine have answered.”
    static String answered(int answered, int members) {
        return capital(
                Words.t("{0} of {1} have answered.", Spelled.of(answered), Spelled.of(members)));
    }

    /// “No 8, at most 25 % at 5 to 7, and 80 % of the members answered.”
    static String rule(Rule rule) {
        return tight(
                switch (rule.method()) {
                    case CONSENT ->
                            Words.t(
                                    "No open objection, and {0} % of the members answered.",
                                    rule.quorum());
                    case GRADIENTS ->
                            Words.t(
                                    "No 8, at most {1} % at 5 to 7, and {0} % of the members answered.",
                                    rule.quorum(), rule.limit());
                });
    }

    /// “2: Good, with a small point”
    static String choice(Choice choice) {
        return Words.t("{0}: {1}", choice.number(), choice.said());
    }

    /// “Nine positions: four 1, two 2”
    static String positions(List<Integer> choices) {
        var parts =
                choices.stream()
                        .sorted()
                        .collect(Collectors.groupingBy(c -> c, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(e ->
                                Words.t("{0} {1}", Spelled.of(e.getValue().intValue()), e.getKey()))
                        .collect(Collectors.joining(", "));
        return capital(Words.t("{0} positions: {1}", Spelled.of(choices.size()), parts));
    }

    /// “serious disagreement”, in the middle of a sentence.
    static String lower(Sentence sentence) {
        var text = Words.t(sentence);
        return text.substring(0, 1).toLowerCase(Words.locale()) + text.substring(1);
    }

    /// Keeps a number and its per cent on one line.
    static String tight(String text) {
        return text.replace(" %", "\u00a0%");
    }

    static String tight(Sentence sentence) {
        return tight(Words.t(sentence));
    }

    private static String capital(String text) {
        return text.isEmpty()
                ? text
                : UCharacter.toUpperCase(Words.locale(), text.substring(0, 1)) + text.substring(1);
    }
}
