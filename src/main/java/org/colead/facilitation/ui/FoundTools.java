package org.colead.facilitation.ui;

import java.util.List;
import java.util.Locale;
import org.colead.facilitation.tool.Tool;
import org.colead.facilitation.tool.Tools;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.uikit.FindSource;
import org.colead.uikit.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tools by their name and purpose, for “find anything”.
@Order(40)
@Component
class FoundTools implements FindSource {

    private static final Sentence KIND = Sentence.of("Tool");
    private static final Sentence PLACE = Sentence.of("Tools");

    @Override
    public List<Found> find(String words, PersonId viewer, int limit) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        if (Words.t(PLACE).toLowerCase(Locale.ROOT).startsWith(wanted)) {
            return List.of(new Found(Words.t(PLACE), KIND, "tools"));
        }
        return Tools.ALL.stream()
                .filter(tool -> told(tool).contains(wanted))
                .map(tool -> new Found(Words.t(tool.name()), KIND, "tools/" + tool.key()))
                .limit(limit)
                .toList();
    }

    private static String told(Tool tool) {
        return (Words.t(tool.name()) + " " + Words.t(tool.purpose())).toLowerCase(Locale.ROOT);
    }
}
