package org.colead.people.page;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.UnitId;
import org.colead.people.UnitPlace;

/// Finds a unit by its name, a page at a time.
public class ChooseUnit extends ComboBox<UnitPlace> {

    private final People people;

    public ChooseUnit(String label, People people) {
        super(label);
        this.people = people;
        setWidthFull();
        setItemLabelGenerator(UnitPlace::label);
        setItems(found(people));
    }

    static CallbackDataProvider<UnitPlace, String> found(People people) {
        return new CallbackDataProvider<>(
                query ->
                        people
                                .units(
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> people.countUnits(query.getFilter().orElse("")),
                UnitPlace::id);
    }

    /// Begins with this one, if it is there.
    public ChooseUnit with(UnitId unit) {
        people.places(List.of(unit)).forEach(this::setValue);
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
