package org.colead.people.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.BackEndDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.people.NamedPerson;
import org.colead.people.UnitId;
import org.colead.people.UnitStaff;

/// Finds somebody who works in a unit by their name, a page at a time.
public class ChooseOfUnit extends ComboBox<NamedPerson> {

    public ChooseOfUnit(String label, UnitStaff staff, UnitId unit) {
        super(label);
        setItemLabelGenerator(NamedPerson::name);
        setItems(found(staff, unit));
    }

    /// Whoever works in that unit and has these words in their name.
    static BackEndDataProvider<NamedPerson, String> found(UnitStaff staff, UnitId unit) {
        return DataProvider.fromFilteringCallbacks(
                query ->
                        staff
                                .named(
                                        unit,
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> staff.count(unit, query.getFilter().orElse("")));
    }

    public Optional<PersonId> chosen() {
        return getOptionalValue().map(NamedPerson::id);
    }
}
