package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import java.util.List;
import java.util.Locale;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The place itself, for “find anything”; never a case.
@Order(5)
@Component
class FoundConflicts implements FindSource {

    private static final Sentence KIND = Sentence.of("Place");

    @Override
    public List<Found> find(String words, PersonId viewer, int limit) {
        var names = List.of(t("Hear each other out"), t("Misunderstanding"), t("Conflict"));
        var begun = words.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).startsWith(begun))
                ? List.of(new Found(names.getFirst(), KIND, "conflicts"))
                : List.of();
    }
}
