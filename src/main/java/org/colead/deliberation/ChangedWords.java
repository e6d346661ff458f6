package org.colead.deliberation;

import java.util.List;
import java.util.Optional;
import org.colead.decision.ChangedText;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Passage;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Ties an answer to the exact words of the version that changed because of what was said.
@Component
class ChangedWords {

    private final DecisionRegister register;

    ChangedWords(DecisionRegister register) {
        this.register = register;
    }

    /// @param passages empty means every place that changed in that version
    Answer said(Answer answer, Round round, Optional<Integer> version, List<Passage> passages) {
        return version.map(number ->
                        answer.by(
                                number,
                                passages.isEmpty()
                                        ? all(round, number)
                                        : chosen(round, number, passages)))
                .orElse(answer);
    }

    private List<Passage> all(Round round, int version) {
        return register.changes(round.decision(), version).stream()
                .flatMap(changed -> changed.places().stream())
                .map(ChangedText.Place::passage)
                .toList();
    }

    private List<Passage> chosen(Round round, int version, List<Passage> passages) {
        if (!all(round, version).containsAll(passages)) {
            throw Refusal.because(
                    "These are not words that changed in version {0}. Choose them anew.", version);
        }
        return passages;
    }
}
