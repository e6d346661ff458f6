package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.CheckStatus.Earlier;
import org.colead.kernel.CommandKey;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Said;
import org.colead.uikit.Words;

/// What a member gave on the older text, and one click that gives it again on this one.
class StillSo extends Div {

    StillSo(CheckStatus check, Earlier earlier, Consumer<CommandKey> again) {
        addClassName("cl-mine");
        add(new Paragraph(said(check, earlier)));
        var stance = earlier.stance();
        if (!stance.reason().isBlank()) {
            add(new Said(stance.reason()));
        }
        if (!stance.workable().isBlank()) {
            add(Line.label(Words.t("What would make it workable")), new Said(stance.workable()));
        }
        add(Line.acts(Act.once(Words.t("Still so"), again).plain()));
    }

    private static String said(CheckStatus check, Earlier earlier) {
        return check.method() instanceof AmongOptions among
                ? Ballots.said(earlier.stance(), among)
                : Phrases.given(check.method(), earlier);
    }
}
