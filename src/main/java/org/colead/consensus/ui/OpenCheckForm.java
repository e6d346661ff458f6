package org.colead.consensus.ui;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.Gate;
import org.colead.uikit.Line;
import org.colead.uikit.MomentField;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// When the check closes, and the button that opens it. What is still missing stands above it.
class OpenCheckForm extends Section {

    private static final LocalTime END_OF_SCHOOL = LocalTime.of(15, 30);
    private static final int DAYS = 2;

    private final DecisionDetails decision;
    private final Checks checks;
    private final PersonId me;
    private final Dates dates;
    private final MomentField closing = new MomentField(Words.t("It closes"));

    OpenCheckForm(DecisionDetails decision, Checks checks, PersonId me, Dates dates) {
        super("open-check", Words.t("Open the check"));
        this.decision = decision;
        this.checks = checks;
        this.me = me;
        this.dates = dates;
        closing.setValue(dates.today().plusDays(DAYS).atTime(END_OF_SCHOOL));
        closing.setStep(Duration.ofMinutes(15));
        add(
                Line.plain(
                        Words.t(
                                "Each member gives a position on version {0}, blind until it closes. {1}",
                                decision.text().number(), Phrases.rule(decision.rule()))));
        var missing = decision.conditions().stream().filter(c -> !c.met()).toList();
        if (!missing.isEmpty()) {
            add(new Gate(missing));
        }
        add(closing, Act.once(Words.t("Open the check"), this::open));
    }

    private void open(CommandKey key) {
        var at =
                Optional.ofNullable(closing.getValue())
                        .orElseThrow(
                                () -> Refusal.because("Say when the check closes, then open it."));
        checks.open(decision.id(), new Closing(at.atZone(dates.zone()).toInstant()), key, me);
    }
}
