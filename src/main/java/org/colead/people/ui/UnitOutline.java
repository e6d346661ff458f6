package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colead.people.UnitId;
import org.colead.people.UnitRow;

/// The units as a tree, each part indented below its whole.
class UnitOutline extends UnorderedList {

    UnitOutline(List<UnitRow> units) {
        addClassName("cl-outline");
        getElement().setAttribute("aria-label", t("Units"));
        Map<UnitId, Integer> depth = new HashMap<>();
        units.forEach(unit -> add(item(unit, depth)));
    }

    private static ListItem item(UnitRow unit, Map<UnitId, Integer> depth) {
        int deep = unit.parent().map(parent -> depth.getOrDefault(parent, 0) + 1).orElse(0);
        depth.put(unit.id(), deep);
        var kind = new Span(unit.kind());
        kind.addClassName("cl-label");
        var item = new ListItem(new Span(unit.name()), new Span(" "), kind);
        item.getStyle().set("--deep", String.valueOf(deep));
        return item;
    }
}
