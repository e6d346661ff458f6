package org.colead.home.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.colead.decision.DecisionRow;
import org.colead.decision.Stage;
import org.colead.uikit.Dates;
import org.colead.uikit.MiniStepper;
import org.colead.uikit.Phase;

/// A decision on its way, near me.
class InMotion extends ListItem {

    InMotion(DecisionRow row, Dates dates) {
        var title = new Anchor("decisions/" + row.id(), row.title());
        title.addClassName("cl-title");
        int position = Stage.LINE.indexOf(row.stage()) + 1;
        var since = new Span(since(row, dates));
        since.addClassName("cl-label");
        add(
                title,
                new MiniStepper(
                        phase(position), position, Stage.LINE.size(), t(row.stage().word())),
                since);
    }

    private static Phase phase(int position) {
        return position == 0 ? Phase.END : Phase.values()[(position - 1) / 3];
    }

    private static String since(DecisionRow row, Dates dates) {
        return row.review()
                .filter(_ -> row.stage() == Stage.UNDERWAY)
                .map(day -> t("review on {0}", dates.day(day)))
                .orElseGet(() -> t("since {0}", dates.dayName(row.since())));
    }
}
