package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.colead.decision.RegisterFilter;

/// A register in which nothing stands: what the place is for, or what to do to find something.
class NothingDecidedYet extends Div {

    /// @param anyDay how many there are on any day, where a day was asked for
    NothingDecidedYet(RegisterFilter filter, int anyDay) {
        addClassName("cl-empty");
        getElement().setAttribute("role", "status");
        if (filter.equals(RegisterFilter.ALL)) {
            add(
                    new H2(t("Nothing is decided here yet")),
                    new Paragraph(
                            t(
                                    "Every question that a group takes up stands here, with what came of it. The first one takes three lines.")),
                    primary("decisions/new", t("Propose something")));
        } else {
            add(new H2(t("No decision fits")), new Paragraph(way(filter, anyDay)));
            if (anyDay > 0) {
                add(
                        primary(
                                RegisterAddress.of(filter.onAnyDay()),
                                t(
                                        "{0, plural, one {Show the one} other {Show all #}} on any day",
                                        anyDay)));
            }
            var all = new Anchor("decisions", t("Take all filters away"));
            all.addClassName("cl-button");
            add(all);
        }
    }

    private static String way(RegisterFilter filter, int anyDay) {
        if (anyDay > 0) {
            return t("Nothing that fits was in force on that day.");
        }
        return filter.words().isBlank()
                ? t("Take a filter away.")
                : t(
                        "Nothing that you may read has all of these words. The beginning of a word is enough: try fewer words, or shorter ones.");
    }

    private static Anchor primary(String href, String verb) {
        var link = new Anchor(href, verb);
        link.addClassNames("cl-button", "primary");
        return link;
    }
}
