package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionService;
import org.colead.kernel.PersonId;

/// A button that opens the form for the next version.
class AmendPart extends Div {

    AmendPart(DecisionDetails decision, DecisionService service, PersonId me, Runnable changed) {
        addClassName("cl-more");
        var open = new Button(t("Amend the text"));
        open.addClickListener(_ -> {
            removeAll();
            add(
                    new AmendForm(
                            decision.text().text(),
                            text -> {
                                service.amend(decision.id(), text, decision.number(), me);
                                removeAll();
                                changed.run();
                            },
                            () -> {
                                removeAll();
                                add(open);
                            }));
        });
        add(open);
    }
}
