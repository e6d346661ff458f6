package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.StaffRegister;
import org.colead.people.UnitRow;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Needed;

/// Opens a unit below another.
class OpenUnit extends Form {

    private final StaffRegister register;
    private final PersonId me;
    private final Kept kept;
    private final TextField name = new TextField(t("Name of the unit"));
    private final TextField kind = new TextField(t("What it is"));
    private final ComboBox<UnitRow> parent = new ComboBox<>(t("Part of"));

    OpenUnit(List<UnitRow> units, StaffRegister register, PersonId me) {
        this.register = register;
        this.me = me;
        kept = Kept.in(this, "unit-new");
        kind.setPlaceholder(t("school, department …"));
        parent.setItems(units);
        parent.setItemLabelGenerator(UnitRow::name);
        parent.setValue(units.getFirst());
        Needed.mark(name, kind, parent);
        name.setWidthFull();
        kind.setWidthFull();
        parent.setWidthFull();
        add(name, kind, parent, Act.primary(t("Open this unit"), this::open));
    }

    private void open() {
        var above =
                parent.getOptionalValue()
                        .orElseThrow(() -> Refusal.because("Choose what the unit is part of."));
        register.openUnit(name.getValue(), kind.getValue(), Optional.of(above.id()), me);
        kept.sent();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
