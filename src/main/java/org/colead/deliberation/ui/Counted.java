package org.colead.deliberation.ui;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import org.colead.uikit.Words;

/// Numbers as people write them: small ones in words.
final class Counted {

    private static final int IN_WORDS = 12;

    /// Questions, reactions, concerns: “una pregunta”, not “un”.
    private static final String FEMININE = "%spellout-cardinal-feminine";

    private Counted() {}

    static String of(int count) {
        return count > IN_WORDS ? Words.number(count) : spelled(count);
    }

    /// At the beginning of a sentence.
    static String first(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : UCharacter.toTitleCase(Words.locale(), sentence.substring(0, 1), null)
                        + sentence.substring(1);
    }

    private static String spelled(int count) {
        var spelling = new RuleBasedNumberFormat(Words.locale(), RuleBasedNumberFormat.SPELLOUT);
        return List.of(spelling.getRuleSetNames()).contains(FEMININE)
                ? spelling.format(count, FEMININE)
                : spelling.format(count);
    }
}
