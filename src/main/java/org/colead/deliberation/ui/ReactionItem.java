package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.ListItem;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Kind;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Said;

/// What one member said in the round, or that they passed.
class ReactionItem extends ListItem {

    ReactionItem(ContributionRow row, Dates dates) {
        setId(Anchors.of(row.id()));
        var name = row.authorName().orElse("");
        var day = dates.dayName(row.at());
        if (row.kind() == Kind.PASS) {
            add(Line.small(t("{0} passed, {1}", name, day)));
        } else {
            add(new Said(row.words()), Line.small(t("{0}, {1}", name, day)));
        }
    }
}
