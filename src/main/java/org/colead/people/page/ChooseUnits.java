package org.colead.people.page;

import static java.util.stream.Collectors.toSet;
import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.Collection;
import java.util.Set;
import org.colead.people.UnitId;
import org.colead.people.UnitList;
import org.colead.people.UnitPlace;

/// Finds one or several units by their names, a page at a time.
public class ChooseUnits extends MultiSelectComboBox<UnitPlace> {

    /// @param first those that are chosen already
    public ChooseUnits(String label, UnitList units, Collection<UnitId> first) {
        super(label);
        setWidthFull();
        setItemLabelGenerator(UnitPlace::label);
        setItems(ChooseUnit.found(units));
        setValue(units.these(first));
        setI18n(
                new MultiSelectComboBoxI18n()
                        .setCleared(t("No unit is chosen any more"))
                        .setFocused(t("Chosen. Press Backspace to take it out"))
                        .setSelected(t("added"))
                        .setDeselected(t("taken out"))
                        .setTotal(t("{0} chosen", "{count}")));
    }

    public Set<UnitId> chosen() {
        return getValue().stream().map(UnitPlace::id).collect(toSet());
    }
}
