package org.colead.people.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.colead.people.UnitList;
import org.colead.people.UnitPlace;
import org.colead.uikit.Paged;

/// One unit, and what is part of it once that is opened.
class UnitBranch extends ListItem {

    private final UnitPlace unit;
    private final UnitList units;
    private final NativeDetails fold = new NativeDetails();

    UnitBranch(UnitPlace unit, UnitList units) {
        this.unit = unit;
        this.units = units;
        var kind = new Span(unit.kind());
        kind.addClassName("cl-label");
        var name = new Span(new Span(unit.name()), new Span(" "), kind);
        if (unit.parts() == 0) {
            name.addClassName("cl-leaf");
            add(name);
            return;
        }
        fold.addClassName("cl-details");
        fold.setSummary(name);
        fold.addToggleListener(_ -> unfold());
        add(fold);
    }

    /// Begins opened.
    UnitBranch open() {
        fold.setOpen(true);
        unfold();
        return this;
    }

    private void unfold() {
        if (fold.isOpen() && fold.getContent() == null) {
            fold.setContent(
                    new Paged<>(
                            new UnorderedList(),
                            after -> units.partsOf(unit.id(), after),
                            part -> new UnitBranch(part, units)));
        }
    }
}
