package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckResult.Stand;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Words;

/// What those gave who left the group before the close: kept with its reason, and not counted.
class LeftBefore extends More {

    LeftBefore(CheckResult result) {
        super(Words.t("Positions of those who left before the close"), content(result));
    }

    private static Div content(CheckResult result) {
        var list = new OrderedList();
        list.addClassName(result.method() instanceof AmongOptions ? "cl-orders" : "cl-why-list");
        result.left().forEach(stand -> list.add(item(result, stand)));
        return new Div(
                Line.small(
                        Words.t(
                                "They left the group before the close. What they gave is kept, and was not counted.")),
                list);
    }

    private static ListItem item(CheckResult result, Stand stand) {
        return result.method() instanceof AmongOptions among
                ? Ballots.item(result, stand, among)
                : Reasons.item(result, List.of(stand));
    }
}
