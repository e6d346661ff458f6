package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Stance;
import org.colead.consensus.Stand;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Said;
import org.colead.uikit.Words;

/// What stood in somebody’s position before the close, folded away under what stands there now.
class Before extends More {

    Before(CheckResult result, Stand stand) {
        super(Words.t("Earlier positions"), stand.name(), content(result, stand));
    }

    private static Div content(CheckResult result, Stand stand) {
        var content = new Div();
        for (var before : stand.before()) {
            content.add(Line.plain(said(result, before.stance())), words(before.stance()));
            before.witness()
                    .ifPresent(witness ->
                            content.add(
                                    Line.note(
                                            "people",
                                            Words.t(
                                                    "Witnessed by {0}. {1} did not confirm it before the close.",
                                                    witness, stand.name()))));
        }
        return content;
    }

    static Div words(Stance stance) {
        var words = new Div();
        if (!stance.reason().isBlank()) {
            words.add(new Said(stance.reason()));
        }
        if (!stance.workable().isBlank()) {
            words.add(
                    Line.label(Words.t("What would make it workable")),
                    new Said(stance.workable()));
        }
        return words;
    }

    static String said(CheckResult result, Stance stance) {
        return result.method() instanceof AmongOptions among
                ? Ballots.said(stance, among)
                : Phrases.choice(result.method(), result.choice(stance.choice()));
    }
}
