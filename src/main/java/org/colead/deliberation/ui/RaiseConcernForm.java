package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import org.colead.decision.DecisionId;
import org.colead.deliberation.Deliberation;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Raises a concern, with or without showing who does.
class RaiseConcernForm extends Div {

    RaiseConcernForm(DecisionId decision, Deliberation deliberation, PersonId me, Runnable done) {
        addClassName("cl-form");
        var field = new DraftField(t("Your concern"), "concern-" + decision).inThisTab();
        field.setHelperText(t("What could harm the aim, and for whom?"));
        Needed.mark(field);
        var hidden = new Checkbox(t("Do not show my name to others"));
        hidden.setHelperText(
                t(
                        "It stands nowhere then: not here, not in the brief, not in the record. Answers"
                                + " and questions reach you in your own inbox and mail, so whoever sees"
                                + " those, or knows how you write, could tell. Whoever operates the"
                                + " database could still find out."));
        var raise =
                Act.once(
                        t("Raise this concern"),
                        key -> {
                            deliberation.raiseConcern(
                                    decision, field.getValue(), hidden.getValue(), key, me);
                            field.sent();
                            done.run();
                        });
        var close = new Act(t("Not now"), done).tertiary();
        add(field, hidden, Line.acts(raise, close, field.note()));
    }
}
