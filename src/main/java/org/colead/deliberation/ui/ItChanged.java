package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Passage;
import org.colead.deliberation.ContributionRow;

/// Whether what somebody said changed the text, and which words of it.
class ItChanged extends Div {

    private final Checkbox changed = new Checkbox(t("It changed the text"));
    private final WhichWords which;

    private ItChanged(WhichWords which) {
        this.which = which;
        which.setVisible(false);
        changed.addValueChangeListener(it -> which.setVisible(it.getValue()));
        add(changed, which);
    }

    /// Nothing to ask where the text is still the one it was said about.
    static Optional<ItChanged> of(
            DecisionDetails decision, ContributionRow said, DecisionRegister register) {
        var newer = WhichWords.newer(decision, said);
        return newer.isEmpty()
                ? Optional.empty()
                : Optional.of(new ItChanged(new WhichWords(decision.id(), newer, register)));
    }

    Optional<Integer> version() {
        return changed.getValue() ? which.version() : Optional.empty();
    }

    List<Passage> passages() {
        return changed.getValue() ? which.passages() : List.of();
    }
}
