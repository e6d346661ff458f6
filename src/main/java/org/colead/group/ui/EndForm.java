package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import org.colead.group.EnvelopeCard;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Ends an envelope that this group granted, before its last day, with a reason for everybody.
class EndForm extends Div {

    EndForm(Visit visit, EnvelopeCard envelope) {
        addClassName("cl-draft");
        var reason = new DraftField(t("Why; everybody reads it"), "end-" + envelope.id());
        reason.setMaxLength(2_000);
        Needed.mark(reason);
        add(
                reason,
                Line.label(
                        t(
                                "From now on {0} can only recommend what this envelope covered. What"
                                        + " was drawn stays drawn. This cannot be taken back.",
                                envelope.holderName())),
                Line.acts(
                        Act.primary(
                                t("End the envelope"),
                                () -> {
                                    visit.desk()
                                            .envelopes()
                                            .end(envelope.id(), reason.getValue(), visit.me());
                                    reason.sent();
                                    visit.again().run();
                                })));
    }
}
