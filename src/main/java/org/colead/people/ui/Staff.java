package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;
import org.colead.people.People;
import org.colead.people.PersonRow;
import org.colead.uikit.Line;
import org.colead.uikit.PersonBadge;

/// Those who work here, by name, a page at a time.
class Staff extends Div {

    private final People people;
    private final Function<PersonRow, Component> acts;
    private final TextField search = new TextField(t("Find somebody"));
    private final OrderedList rows = new OrderedList();
    private final Div more = new Div();

    /// @param acts what stands at the end of a row
    Staff(People people, Function<PersonRow, Component> acts) {
        this.people = people;
        this.acts = acts;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.setPlaceholder(t("Name or mail address"));
        search.setWidthFull();
        search.addValueChangeListener(_ -> showFirst());
        rows.addClassNames("cl-rows", "cl-staff");
        rows.getElement().setAttribute("aria-label", t("Staff"));
        add(search, rows, more);
        showFirst();
    }

    final void showFirst() {
        rows.removeAll();
        show(Optional.empty());
    }

    private void show(Optional<String> after) {
        var page = people.staff(search.getValue(), after);
        page.rows().forEach(person -> rows.add(row(person)));
        more.removeAll();
        page.next().ifPresentOrElse(next -> more.add(further(next)), this::end);
    }

    private Button further(String next) {
        var further = new Button(t("Show more"), _ -> show(Optional.of(next)));
        further.addThemeVariants(ButtonVariant.TERTIARY);
        return further;
    }

    private void end() {
        more.add(
                Line.end(
                        rows.getComponentCount() == 0
                                ? t("Nobody of that name works here.")
                                : t("That is all.")));
    }

    private ListItem row(PersonRow person) {
        var side = new Div(acts.apply(person));
        side.addClassName("side");
        var where = Line.label(String.join(", ", person.units()));
        return new ListItem(
                new PersonBadge(person.name()), Line.small(person.email()), where, side);
    }
}
