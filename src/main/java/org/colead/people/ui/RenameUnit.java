package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.UnitPlace;
import org.colead.people.page.ChooseUnit;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Needed;
import org.jspecify.annotations.Nullable;

/// Gives a unit another name; those who work there stay.
class RenameUnit extends Form {

    private final Desk desk;
    private final PersonId me;
    private final Kept kept;
    private final ChooseUnit unit;
    private final TextField name = new TextField(t("New name"));

    RenameUnit(Desk desk, PersonId me) {
        this.desk = desk;
        this.me = me;
        kept = Kept.in(this, "unit-name");
        unit = new ChooseUnit(t("Which unit"), desk.units());
        unit.addValueChangeListener(chosen -> begin(chosen.getValue()));
        name.setWidthFull();
        Needed.mark(unit, name);
        add(unit, name, Act.primary(t("Rename this unit"), this::rename));
    }

    private void begin(@Nullable UnitPlace chosen) {
        if (chosen != null) {
            name.setValue(chosen.name());
        }
    }

    private void rename() {
        var chosen = unit.getOptionalValue().orElseThrow(() -> Refusal.because("Choose a unit."));
        desk.register().renameUnit(chosen.id(), chosen.name(), name.getValue(), me);
        kept.sent();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
