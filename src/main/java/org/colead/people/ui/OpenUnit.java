package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.people.page.ChooseUnit;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Needed;

/// Opens a unit below another.
class OpenUnit extends Form {

    private final Desk desk;
    private final PersonId me;
    private final Kept kept;
    private final TextField name = new TextField(t("Name of the unit"));
    private final TextField kind = new TextField(t("What it is"));
    private final ChooseUnit parent;

    OpenUnit(Desk desk, PersonId me) {
        this.desk = desk;
        this.me = me;
        kept = Kept.in(this, "unit-new");
        kind.setPlaceholder(t("school, department …"));
        parent = new ChooseUnit(t("Part of"), desk.units()).with(desk.people().root());
        Needed.mark(name, kind, parent);
        name.setWidthFull();
        kind.setWidthFull();
        add(name, kind, parent, Act.primary(t("Open this unit"), this::open));
    }

    private void open() {
        var above = parent.required("Choose what the unit is part of.");
        desk.register().openUnit(name.getValue(), kind.getValue(), Optional.of(above), me);
        kept.sent();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
