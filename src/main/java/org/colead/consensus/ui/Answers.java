package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.colead.consensus.CheckStatus;
import org.colead.uikit.Pips;
import org.colead.uikit.Words;

/// How many have answered, and nothing else.
class Answers extends Div {

    private static final int MOST_PIPS = 30;

    Answers(CheckStatus check) {
        addClassName("cl-foot");
        if (check.members() <= MOST_PIPS) {
            add(new Pips(check.answered(), check.members()));
        }
        add(
                new Span(Phrases.answered(check.answered(), check.members())),
                new Paragraph(
                        check.sense()
                                ? Words.t("Who answered what is shown when it closes.")
                                : check.quorumReached()
                                        ? Words.t(
                                                "That is enough for the quorum. Silence is never consent.")
                                        : Words.t(
                                                "Silence is never consent: the check needs a quorum of {0}.",
                                                check.needed())));
    }
}
