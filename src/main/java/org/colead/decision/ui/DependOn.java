package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRow;
import org.colead.decision.Relations;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Line;
import org.colead.uikit.Refused;

/// Where authors name another decision that theirs depends on.
class DependOn extends Div {

    private final Relations relations;
    private final DecisionId decision;
    private final PersonId me;
    private final ComboBox<DecisionRow> other = new ComboBox<>();
    private final Div said = new Div();

    DependOn(Relations relations, DecisionId decision, PersonId me) {
        this.relations = relations;
        this.decision = decision;
        this.me = me;
        other.setAriaLabel(t("Another decision that this one depends on"));
        other.setPlaceholder(t("Words of another decision"));
        other.setItems(query ->
                relations.candidates(decision, query.getFilter().orElse(""), me).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        other.setItemLabelGenerator(DecisionRow::title);
        other.setWidthFull();
        other.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                add(change.getValue());
            }
        });
        said.getElement().setAttribute("role", "status");
        add(other, said);
    }

    private void add(DecisionRow row) {
        said.removeAll();
        try {
            relations.dependOn(decision, row.id(), me);
            said.add(Line.note("done", t("It depends on “{0}”.", row.title())));
        } catch (Refusal refused) {
            said.add(Refused.because(refused));
        }
        other.clear();
    }
}
