package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Optional;
import java.util.function.Function;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Stand;
import org.colead.kernel.Slice;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Paged;
import org.colead.uikit.Words;

/// What those gave who left the group before the close: kept with its reason, and not counted.
class LeftBefore extends More {

    LeftBefore(CheckResult result, Function<Optional<String>, Slice<Stand>> page) {
        super(Words.t("Positions of those who left before the close"), content(result, page));
    }

    private static Div content(CheckResult result, Function<Optional<String>, Slice<Stand>> page) {
        var list = new OrderedList();
        list.addClassName(result.method() instanceof AmongOptions ? "cl-orders" : "cl-why-list");
        return new Div(
                Line.small(
                        Words.t(
                                "They left the group before the close. What they gave is kept, and was not counted.")),
                new Paged<>(list, page, stand -> item(result, stand)));
    }

    private static ListItem item(CheckResult result, Stand stand) {
        return result.method() instanceof AmongOptions among
                ? Ballots.item(result, stand, among)
                : ReasonItem.of(result, stand);
    }
}
