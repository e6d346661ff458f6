package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import org.colead.consensus.CheckResult;
import org.colead.consensus.ClosedPositions;
import org.colead.kernel.PersonId;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Said;
import org.colead.uikit.Words;

/// Where the group stood in a closed sense check: a picture, its table, and what people said.
class Sensed extends Div {

    Sensed(CheckResult result, ClosedPositions positions, PersonId viewer) {
        addClassName("cl-sensed");
        add(
                Line.label(
                        Words.t(
                                "Sense check {0}, on version {1}",
                                result.number(), result.textVersion())),
                new Said(result.question()));
        if (result.amended()) {
            add(
                    Line.plain(
                            Words.t(
                                    "The text was amended, which closed it. What was said is about version {0}.",
                                    result.textVersion())));
        }
        if (!result.anybodyAnswered()) {
            add(Line.quiet(Words.t("Nobody answered.")));
            return;
        }
        add(
                new Picture(result),
                Line.small(
                        Words.t(
                                "{0} Nothing is decided by it.",
                                Phrases.answered(
                                        result.reading().tally().answered(),
                                        result.reading().tally().members()))),
                new More(Words.t("The same as a table"), Picture.table(result)),
                new More(
                        Words.t("What people said"),
                        new Reasons("sensed-" + result.number(), result, positions, viewer)),
                new More(Words.t("Count again"), new PositionsFile(result)));
    }
}
