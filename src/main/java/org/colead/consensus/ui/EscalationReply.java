package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.consensus.AfterFailures;
import org.colead.consensus.OptionsToTry;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Words;

/// The granting group’s reply to a question that the group could not settle. Where the group chose
/// among several options, it says which one they may try.
class EscalationReply extends Div {

    private final DecisionDetails decision;
    private final AfterFailures afterFailures;
    private final PersonId me;
    private final OptionToTry option;
    private final DraftField reason;

    EscalationReply(DecisionDetails decision, AfterFailures afterFailures, PersonId me) {
        this.decision = decision;
        this.afterFailures = afterFailures;
        this.me = me;
        this.reason = new DraftField(Words.t("Your reason"), "escalation-" + decision.id());
        var toTry = OptionsToTry.of(decision);
        this.option = new OptionToTry(toTry);
        option.setHelperText(Words.t("Needed where they may try it."));
        addClassName("cl-form");
        Needed.mark(reason);
        add(
                Line.plain(
                        Words.t(
                                "The group asks you, whose group replies to it. It reads your reason.")));
        if (toTry.asked()) {
            add(toTry.canTry() ? option : Line.small(Words.t(OptionToTry.NONE)));
        }
        add(reason, acts(toTry.canTry()));
    }

    private Component acts(boolean canTry) {
        var no = new Act(Words.t("Not now"), () -> reply(false));
        return canTry
                ? Line.acts(Act.primary(Words.t("They may try it"), () -> reply(true)), no)
                : Line.acts(no);
    }

    private void reply(boolean tryIt) {
        var tried = tryIt ? option.chosen() : Optional.<String>empty();
        afterFailures.reply(decision.id(), tryIt, tried, reason.getValue(), me);
        reason.sent();
    }
}
