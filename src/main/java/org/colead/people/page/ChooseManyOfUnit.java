package org.colead.people.page;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.people.NamedPerson;
import org.colead.people.UnitId;
import org.colead.people.UnitStaff;

/// Finds several who work in a unit by their names, a page at a time.
public class ChooseManyOfUnit extends MultiSelectComboBox<NamedPerson> {

    private final UnitStaff staff;

    public ChooseManyOfUnit(String label, UnitStaff staff) {
        super(label);
        this.staff = staff;
        setWidthFull();
        setItemLabelGenerator(NamedPerson::name);
        setI18n(
                new MultiSelectComboBoxI18n()
                        .setCleared(t("Nobody is chosen any more"))
                        .setFocused(t("Chosen. Press Backspace to take it out"))
                        .setSelected(t("added"))
                        .setDeselected(t("taken out"))
                        .setTotal(t("{0} chosen", "{count}")));
    }

    /// Offers those of this unit; who was chosen of another is taken out.
    public ChooseManyOfUnit of(UnitId unit) {
        clear();
        setItems(ChooseOfUnit.found(staff, unit));
        return this;
    }

    public List<PersonId> chosen() {
        return getValue().stream().map(NamedPerson::id).toList();
    }
}
