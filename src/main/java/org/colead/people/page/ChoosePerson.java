package org.colead.people.page;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.PersonRow;

/// Finds somebody who works here by their name, a page at a time.
public class ChoosePerson extends ComboBox<PersonRow> {

    public ChoosePerson(String label, People people) {
        super(label);
        setWidthFull();
        setItemLabelGenerator(PersonRow::name);
        setItems(
                query ->
                        people
                                .staff(
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> people.countStaff(query.getFilter().orElse("")));
    }

    public Optional<PersonId> chosen() {
        return getOptionalValue().map(PersonRow::id);
    }

    public PersonId required() {
        return chosen().orElseThrow(() -> Refusal.because("Choose a person first."));
    }
}
