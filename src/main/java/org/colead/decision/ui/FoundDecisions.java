package org.colead.decision.ui;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.FullText;
import org.colead.decision.RegisterFilter;
import org.colead.kernel.Excerpt;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource;
import org.colead.uikit.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Decisions, for “find anything”: by words of the proposal, of what was said and answered, and of
/// the brief; where there are more, the register has them all.
@Order(10)
@Component
class FoundDecisions implements FindSource {

    private static final Sentence KIND = Sentence.of("Decision");
    private static final Sentence REGISTER = Sentence.of("Decisions");

    private final DecisionRegister register;
    private final FullText fullText;

    FoundDecisions(DecisionRegister register, FullText fullText) {
        this.register = register;
        this.fullText = fullText;
    }

    @Override
    public List<Found> find(String words, PersonId viewer, int limit) {
        var rows =
                register.register(RegisterFilter.withWords(words), Optional.empty(), viewer).rows();
        var shown = rows.stream().limit(limit).toList();
        var places = fullText.places(shown.stream().map(DecisionRow::id).toList(), words, viewer);
        var found =
                shown.stream()
                        .map(row -> found(row, places.getOrDefault(row.id(), List.of())))
                        .collect(toCollection(ArrayList::new));
        if (rows.size() > limit) {
            found.add(
                    new Found(
                            Words.t("All decisions with “{0}”", words),
                            REGISTER,
                            RegisterAddress.of(RegisterFilter.withWords(words))));
        }
        return found;
    }

    private static Found found(DecisionRow row, List<FullText.Place> places) {
        return new Found(row.title(), KIND, "decisions/" + row.id(), excerpt(row, places));
    }

    /// Not the words that stand in the title anyway.
    private static Optional<Excerpt> excerpt(DecisionRow row, List<FullText.Place> places) {
        return places.stream()
                .map(FullText.Place::excerpt)
                .filter(excerpt -> !excerpt.text().startsWith(row.title()))
                .findFirst();
    }
}
