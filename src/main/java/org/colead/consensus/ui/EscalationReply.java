package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import org.colead.consensus.AfterFailures;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Words;

/// The granting group’s reply to a question that the group could not settle.
class EscalationReply extends Div {

    EscalationReply(DecisionDetails decision, AfterFailures afterFailures, PersonId me) {
        var reason = new DraftField(Words.t("Your reason"), "escalation-" + decision.id());
        addClassName("cl-form");
        Needed.mark(reason);
        add(
                Line.plain(
                        Words.t(
                                "The group asks you, whose group replies to it. It reads your reason.")),
                reason,
                Line.acts(
                        Act.primary(
                                Words.t("They may try it"),
                                () -> {
                                    afterFailures.reply(decision.id(), true, reason.getValue(), me);
                                    reason.sent();
                                }),
                        new Act(
                                Words.t("Not now"),
                                () -> {
                                    afterFailures.reply(
                                            decision.id(), false, reason.getValue(), me);
                                    reason.sent();
                                })));
    }
}
