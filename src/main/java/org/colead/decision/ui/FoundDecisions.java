package org.colead.decision.ui;

import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.decision.RegisterFilter;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Decisions, for “find anything”: by words of the title, the question or the text.
@Order(10)
@Component
class FoundDecisions implements FindSource {

    private static final Sentence KIND = Sentence.of("Decision");

    private final DecisionRegister register;

    FoundDecisions(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public List<Found> find(String words, PersonId viewer, int limit) {
        var filter =
                new RegisterFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        words);
        return register.register(filter, Optional.empty(), viewer).rows().stream()
                .limit(limit)
                .map(row -> new Found(row.title(), KIND, "decisions/" + row.id()))
                .toList();
    }
}
