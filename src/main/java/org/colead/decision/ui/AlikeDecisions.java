package org.colead.decision.ui;

import java.util.List;
import org.colead.decision.SimilarDecisions;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource.Found;
import org.colead.uikit.SimilarSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Similar decisions, for whoever begins to write a new one.
@Order(10)
@Component
class AlikeDecisions implements SimilarSource {

    private static final Sentence KIND = Sentence.of("Decision");

    private final SimilarDecisions decisions;

    AlikeDecisions(SimilarDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Found> similar(String words, PersonId viewer, int limit) {
        return decisions.to(words, viewer, limit).stream()
                .map(one -> new Found(one.title(), KIND, "decisions/" + one.id()))
                .toList();
    }
}
