package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Act;
import org.colead.uikit.Line;

/// Where the authors of a draft list by name whom it affects, beside the words that say so.
class ListAffected extends Div {

    private final Map<PersonId, String> listed;
    private final Paragraph names = new Paragraph();

    ListAffected(DecisionDetails decision, People people, Consumer<PersonId> list) {
        setId("affected");
        listed = new LinkedHashMap<>(people.names(decision.frame().affected()));
        var who = new ChoosePerson(t("List somebody whom it affects"), people);
        var act =
                new Act(
                        t("List"),
                        () -> {
                            list.accept(who.required());
                            listed.put(who.required(), who.getValue().name());
                            who.clear();
                            show();
                        });
        var row = new Div(who, act);
        row.addClassName("cl-row");
        names.addClassName("cl-label");
        names.getElement().setAttribute("role", "status");
        add(
                row,
                names,
                Line.small(
                        t(
                                "They can read it once it is opened, and raise concerns, wherever"
                                        + " they work.")));
        show();
    }

    private void show() {
        names.setText(String.join(", ", listed.values()));
    }
}
