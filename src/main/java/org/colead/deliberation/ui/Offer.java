package org.colead.deliberation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.uikit.Why;
import org.colead.uikit.Words;

/// What the viewer may do here; where they may not, why.
final class Offer {

    private Offer() {}

    /// Nothing at a stage that does not know the action.
    static Component of(
            DecisionDetails decision,
            Action action,
            String whyNot,
            Supplier<? extends Component> form) {
        var verdict = decision.allowed().get(action);
        if (verdict == null) {
            return new Div();
        }
        return verdict.allowed() ? form.get() : new Why(whyNot, Words.t(verdict.why()));
    }
}
