package org.colead.people.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.people.UnitId;
import org.colead.people.UnitList;
import org.colead.people.UnitPlace;

/// Finds a unit by its name, a page at a time.
public class ChooseUnit extends ComboBox<UnitPlace> {

    private final UnitList units;

    public ChooseUnit(String label, UnitList units) {
        super(label);
        this.units = units;
        setWidthFull();
        setItemLabelGenerator(UnitPlace::label);
        setItems(found(units));
    }

    static CallbackDataProvider<UnitPlace, String> found(UnitList units) {
        return new CallbackDataProvider<>(
                query ->
                        units
                                .found(
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> units.count(query.getFilter().orElse("")),
                UnitPlace::id);
    }

    /// Begins with this one, if it is there.
    public ChooseUnit with(UnitId unit) {
        units.these(List.of(unit)).forEach(this::setValue);
        return this;
    }

    public Optional<UnitId> chosen() {
        return getOptionalValue().map(UnitPlace::id);
    }

    /// @param otherwise what is said where none is chosen
    public UnitId required(String otherwise) {
        return chosen().orElseThrow(() -> Refusal.because(otherwise));
    }
}
