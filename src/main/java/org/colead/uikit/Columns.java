package org.colead.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;

/// The one sheet of a place, and the facts that stand beside it where there are some.
class Columns extends Div {

    private final Sheet sheet = new Sheet();
    private final Aside aside = new Aside();

    Columns() {
        addClassNames("cl-cols", "one");
        aside.setId("facts");
        add(sheet);
    }

    Sheet sheet() {
        return sheet;
    }

    /// Puts these on the ground beside the sheet, in place of what stood there.
    void beside(String name, Component... facts) {
        aside.removeAll();
        aside.add(facts);
        stand(name);
    }

    /// Shows what another pair of columns shows, so that nobody who reads or types is moved.
    void take(Columns fresh) {
        Renewal.renew(sheet, fresh.sheet);
        if (fresh.hasClassName("one")) {
            leaveTheSheetAlone();
        } else {
            Renewal.renew(aside, fresh.aside);
            stand(fresh.aside.getElement().getAttribute("aria-label"));
        }
    }

    void clear() {
        sheet.removeAll();
        leaveTheSheetAlone();
    }

    private void stand(String name) {
        removeClassName("one");
        aside.getElement().setAttribute("aria-label", name);
        if (aside.getParent().isEmpty()) {
            add(aside);
        }
    }

    private void leaveTheSheetAlone() {
        addClassName("one");
        aside.removeFromParent();
    }
}
