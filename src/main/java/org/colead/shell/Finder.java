package org.colead.shell;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.uikit.FindSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds anything: asks every module, keeps their order.
@Component
class Finder {

    private static final int FROM_EACH = 5;

    private final ObjectProvider<FindSource> sources;

    Finder(ObjectProvider<FindSource> sources) {
        this.sources = sources;
    }

    List<FindSource.Found> find(String words, PersonId viewer) {
        return words.isBlank()
                ? List.of()
                : sources.orderedStream()
                        .flatMap(source -> source.find(words.strip(), viewer, FROM_EACH).stream())
                        .toList();
    }
}
