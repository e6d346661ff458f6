package org.colead.advice.ui;

import static org.colead.uikit.Words.t;

import org.colead.advice.Advising;
import org.colead.decision.DecisionId;
import org.colead.decision.Outcome;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Choice;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// The decider decides, and says why.
class DecideForm extends Form {

    DecideForm(DecisionId decision, Advising advising, PersonId me) {
        var outcome = new Choice<Outcome>(t("What do you decide?"));
        outcome.way(Outcome.ADOPTED, t("Adopt it."), t("It holds as it stands."));
        outcome.way(Outcome.TRIAL, t("Try it."), t("Until its review, with its stop signal."));
        outcome.way(Outcome.NOT_ADOPTED, t("Not now."), t("With the reason, for all to read."));
        var why = new DraftField(t("Why you decide so"), "decide-" + decision);
        Needed.mark(outcome, why);
        var decide =
                Act.primary(
                        t("Decide"),
                        () -> {
                            var chosen =
                                    outcome.getOptionalValue()
                                            .orElseThrow(() ->
                                                    Refusal.because(
                                                            "Choose what you decide first."));
                            advising.decide(decision, chosen, why.getValue(), me);
                            why.sent();
                        });
        add(outcome, why, Line.acts(decide, why.note()));
    }
}
