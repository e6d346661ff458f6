package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import org.colead.deliberation.ContributionRow;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Said;

/// A concern that is answered together with the one above it, in its author’s own words.
class JoinedWords extends Div {

    JoinedWords(ContributionRow concern, Dates dates) {
        setId(Anchors.of(concern.id()));
        addClassName("cl-joined");
        var name = concern.authorName().orElseGet(() -> t("Author not shown"));
        add(
                Line.small(t("Joined: {0}, {1}", name, dates.dayName(concern.at()))),
                new Said(concern.stated()));
        if (concern.mine() && concern.hidden()) {
            add(Line.label(t("You raised this. Nobody else sees your name.")));
        }
    }
}
