package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.colead.people.UnitId;
import org.colead.people.UnitList;

/// The units as a tree, each part below its whole. What is part of the organisation itself is there
/// at once, a page at a time; what is part of that, when it is opened.
class UnitOutline extends UnorderedList {

    UnitOutline(UnitList units, UnitId organisation) {
        addClassName("cl-outline");
        getElement().setAttribute("aria-label", t("Units"));
        units.these(List.of(organisation)).stream()
                .map(whole -> new UnitBranch(whole, units).open())
                .forEach(this::add);
    }
}
