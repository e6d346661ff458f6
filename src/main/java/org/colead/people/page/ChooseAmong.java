package org.colead.people.page;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Collection;
import java.util.function.Supplier;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.NamedPerson;
import org.colead.people.People;
import org.colead.uikit.Needed;

/// Finds one of these people by their name, a page at a time.
public class ChooseAmong extends ComboBox<NamedPerson> {

    /// @param among asked anew at each word
    public ChooseAmong(String label, People people, Supplier<Collection<PersonId>> among) {
        super(label);
        Needed.mark(this);
        setWidthFull();
        setItemLabelGenerator(NamedPerson::name);
        setItems(
                query ->
                        people
                                .named(
                                        among.get(),
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> people.countNamed(among.get(), query.getFilter().orElse("")));
    }

    /// @param otherwise what is said where nobody is chosen
    public PersonId required(String otherwise) {
        return getOptionalValue()
                .map(NamedPerson::id)
                .orElseThrow(() -> Refusal.because(otherwise));
    }
}
