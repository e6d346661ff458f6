package org.colead.brief;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.colead.decision.StepSource;

/// Counts words in any script, by the rules of Unicode (UAX #29).
final class WordCount {

    private WordCount() {}

    static int of(BriefText text) {
        int words = of(text.decided()) + of(text.why()) + of(text.considered());
        for (var change : text.changes()) {
            words += of(change.when()) + of(change.what()) + of(change.forWhom());
        }
        return words + text.figure().stream().mapToInt(bar -> of(bar.label())).sum();
    }

    /// Every part of a brief that people write, but the concerns and their answers.
    static int of(BriefText text, List<StepSource.Step> steps, String stopSignal) {
        return of(text) + steps.stream().mapToInt(step -> of(step.result())).sum() + of(stopSignal);
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
