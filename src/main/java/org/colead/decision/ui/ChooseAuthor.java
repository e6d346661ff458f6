package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import org.colead.decision.RegisterChoices;
import org.colead.kernel.PersonId;
import org.colead.people.NamedPerson;
import org.colead.people.People;

/// Finds somebody who wrote decisions by their name, a page at a time.
class ChooseAuthor extends ComboBox<NamedPerson> {

    private final transient People people;

    ChooseAuthor(RegisterChoices choices, People people, PersonId me) {
        super(t("Person"));
        this.people = people;
        setPlaceholder(t("anybody"));
        setClearButtonVisible(true);
        setWidthFull();
        setItemLabelGenerator(NamedPerson::name);
        setItems(
                query ->
                        choices
                                .authors(
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit(),
                                        me)
                                .stream(),
                query -> choices.countAuthors(query.getFilter().orElse(""), me));
    }

    /// As an address names them; whoever is unknown is left out.
    ChooseAuthor set(Optional<PersonId> named) {
        named.map(id -> people.names(List.of(id)).get(id))
                .map(name -> new NamedPerson(named.orElseThrow(), name))
                .ifPresent(this::setValue);
        return this;
    }
}
