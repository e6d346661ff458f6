package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.colead.decision.RegisterChoices;
import org.colead.kernel.PersonId;

/// Finds a goal that decisions serve by its words, a page at a time.
class ChooseGoal extends ComboBox<String> {

    ChooseGoal(RegisterChoices choices, PersonId me) {
        super(t("Goal"));
        setPlaceholder(t("any"));
        setClearButtonVisible(true);
        setWidthFull();
        setItems(
                query ->
                        choices
                                .goals(
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit(),
                                        me)
                                .stream(),
                query -> choices.countGoals(query.getFilter().orElse(""), me));
    }

    /// As an address names it; one that nothing serves finds nothing, and can be cleared.
    ChooseGoal set(Optional<String> named) {
        named.ifPresent(this::setValue);
        return this;
    }
}
