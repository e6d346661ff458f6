package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Function;
import org.colead.people.People;
import org.colead.people.PersonRow;
import org.colead.uikit.Line;

/// Those who work here, by name, a page at a time.
class Staff extends Div {

    private final People people;
    private final Function<PersonRow, ? extends Component> row;
    private final TextField search = new TextField(t("Find somebody"));
    private final OrderedList rows = new OrderedList();
    private final Div more = new Div();

    /// @param row one of them
    Staff(People people, Function<PersonRow, ? extends Component> row) {
        this.people = people;
        this.row = row;
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
        page.rows().forEach(person -> rows.add(row.apply(person)));
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
}
