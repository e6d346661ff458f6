package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// The empty register: what the place is for, and the one next step.
class NothingDecidedYet extends Div {

    NothingDecidedYet(boolean unfiltered) {
        addClassName("cl-empty");
        if (unfiltered) {
            var begin = new Anchor("decisions/new", t("Propose something"));
            begin.addClassNames("cl-button", "primary");
            add(
                    new H2(t("Nothing is decided here yet")),
                    new Paragraph(
                            t(
                                    "Every question that a group takes up stands here, with what came of it. The first one takes three lines.")),
                    begin);
        } else {
            add(
                    new H2(t("No decision fits")),
                    new Paragraph(t("Take a filter away, or look for another word.")));
        }
    }
}
