package org.colead.brief;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;

/// Counts words in any script, by the rules of Unicode (UAX #29).
final class WordCount {

    private WordCount() {}

    static int of(BriefText text) {
        int words = of(text.decided()) + of(text.why()) + of(text.considered());
        for (var change : text.changes()) {
            words += of(change.when()) + of(change.what()) + of(change.forWhom());
        }
        return words;
    }

    static int of(String text) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                count++;
            }
        }
        return count;
    }
}
