package org.colead.consensus.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.colead.consensus.CheckResult;
import org.colead.consensus.ClosedPositions;
import org.colead.consensus.ReasonRow;
import org.colead.kernel.PersonId;
import org.colead.uikit.Paged;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// What people gave as their reasons, the furthest from agreement first, a page at a time. Whoever
/// gave none stands with the others of the same position.
class Reasons extends Section {

    private final CheckResult result;
    private final ClosedPositions positions;
    private final PersonId viewer;

    /// @param id of its heading, as a page may show several results
    Reasons(String id, CheckResult result, ClosedPositions positions, PersonId viewer) {
        super(id, Words.t("The reasons"));
        this.result = result;
        this.positions = positions;
        this.viewer = viewer;
        beside(Words.t("The furthest from agreement first"));
        var list = new OrderedList();
        list.addClassName("cl-why-list");
        add(new Paged<>(list, after -> positions.reasons(result.id(), after, viewer), this::item));
    }

    private ListItem item(ReasonRow row) {
        var item = new ReasonItem(result, row.stands(), row.more());
        if (row.more() > 0) {
            int choice = row.first().stance().choice();
            item.words()
                    .add(
                            new OthersOfRow(
                                    result,
                                    row,
                                    after -> positions.silent(result.id(), choice, after, viewer)));
        }
        return item;
    }
}
