package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.consensus.AfterFailures;
import org.colead.consensus.OptionsToTry;
import org.colead.consensus.WayOn;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Choice;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Said;
import org.colead.uikit.Words;

/// The ways on, and the reason that the group gives for the one it takes.
class WayOnForm extends Div {

    private final DecisionDetails decision;
    private final AfterFailures afterFailures;
    private final PersonId me;
    private final Choice<WayOn> way = new Choice<>(Words.t("The group goes on by"));
    private final OptionsToTry toTry;
    private final OptionToTry option;
    private final DraftField reason;

    WayOnForm(DecisionDetails decision, AfterFailures afterFailures, PersonId me) {
        this.decision = decision;
        this.afterFailures = afterFailures;
        this.me = me;
        this.reason = new DraftField(Words.t("Why"), "way-on-" + decision.id());
        this.toTry = OptionsToTry.of(decision);
        this.option = new OptionToTry(toTry);
        addClassName("cl-form");
        Needed.mark(way, reason);
        add(way, option);
        offer();
        if (!decision.frame().fallback().isBlank()) {
            add(
                    new Div(
                            Line.label(Words.t("The fallback named beforehand")),
                            new Said(decision.frame().fallback())));
        }
        add(reason, Line.acts(Act.primary(Words.t("Go on this way"), this::choose), reason.note()));
    }

    /// A trial of several options tries one of them; where none may win, there is no trial.
    private void offer() {
        for (var each : WayOn.values()) {
            if (each != WayOn.TRIAL || toTry.canTry()) {
                way.way(each, Words.t(each.word()), Words.t(each.meaning()));
            }
        }
        if (!toTry.canTry()) {
            add(Line.small(Words.t(OptionToTry.NONE)));
        }
        askWhich(false);
        way.addValueChangeListener(
                event -> askWhich(toTry.asked() && event.getValue() == WayOn.TRIAL));
    }

    private void askWhich(boolean asked) {
        option.setVisible(asked);
        option.setRequiredIndicatorVisible(asked);
    }

    private void choose() {
        var chosen =
                Optional.ofNullable(way.getValue())
                        .orElseThrow(() -> Refusal.because("Choose one of the ways first."));
        afterFailures.choose(decision.id(), chosen, option.chosen(), reason.getValue(), me);
        reason.sent();
    }
}
