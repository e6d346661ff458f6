package org.colead.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.uikit.Typing;
import org.jspecify.annotations.Nullable;

/// The parts of a page in their order. Each is rendered anew when the decision changes, but for
/// those in which somebody is typing.
class Slots {

    /// Makes a part for the decision as it is now; empty where there is nothing to show.
    @FunctionalInterface
    interface Content {
        Optional<? extends Component> of(DecisionDetails decision);
    }

    private final Div parent;
    private final List<Slot> slots = new ArrayList<>();

    Slots(Div parent) {
        this.parent = parent;
    }

    void add(Content content) {
        slots.add(new Slot(content));
    }

    void show(DecisionDetails decision) {
        int index = 0;
        for (var slot : slots) {
            index += slot.show(decision, index);
        }
    }

    private static boolean typing(Component part) {
        return part instanceof Typing field && field.isTyping()
                || part.getChildren().anyMatch(Slots::typing);
    }

    private class Slot {
        private final Content content;
        private @Nullable Component shown;

        Slot(Content content) {
            this.content = content;
        }

        /// How many components stand here now: one or none.
        int show(DecisionDetails decision, int index) {
            if (shown != null && typing(shown)) {
                return 1;
            }
            if (shown != null) {
                parent.remove(shown);
            }
            shown = content.of(decision).orElse(null);
            if (shown == null) {
                return 0;
            }
            parent.addComponentAtIndex(index, shown);
            return 1;
        }
    }
}
