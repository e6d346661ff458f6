package org.colead.decision.page;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.PersonId;

/// A part of the decision page, contributed by another module. Rendered anew whenever the decision
/// changes; a part that holds words somebody is typing keeps them (see [org.colead.uikit.Typing]).
public interface DecisionSection {

    /// Where on the page: the sheet under the proposal, or the facts beside it.
    enum Place {
        SHEET,
        FACTS
    }

    default Place place() {
        return Place.SHEET;
    }

    /// 100 result, 200 check, 300 concerns, 400 input, 500 reactions, 600 questions, 700 brief, 800
    /// steps, 900 hours, 1000 record.
    int order();

    /// Empty where the part has nothing to say at this stage.
    Optional<Component> render(DecisionDetails decision, PersonId viewer);
}
