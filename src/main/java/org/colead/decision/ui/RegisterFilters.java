package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.group.GroupRow;
import org.colead.group.page.ChooseGroup;
import org.colead.people.NamedPerson;
import org.colead.uikit.DayField;
import org.colead.uikit.Filters;

/// What the register is asked for: words, a day, and by group, goal, person and stage.
class RegisterFilters {

    private final TextField words = new TextField(t("Search the full text"));
    private final DayField inForce = new DayField(t("In force on"));
    private final ComboBox<Stage> stage = new ComboBox<>(t("Stage"));
    private final ChooseGroup group;
    private final ChooseGoal goal;
    private final ChooseAuthor person;
    private final Filters shown;

    RegisterFilters(
            RegisterFilter set,
            ChooseGroup groups,
            ChooseGoal goals,
            ChooseAuthor authors,
            Runnable changed) {
        group = groups.orAny(set.group());
        goal = goals.set(set.goal());
        person = authors.set(set.author());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(set.words());
        words.setMaxLength(200);
        inForce.setClearButtonVisible(true);
        set.inForceOn().ifPresent(inForce::setValue);
        stages(set);
        Stream.<HasValue<?, ?>>of(words, inForce, group, goal, person, stage)
                .forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        shown = new Filters(words, inForce, group, goal, person, stage);
    }

    /// As it stands on the sheet.
    Filters shown() {
        return shown;
    }

    RegisterFilter filter() {
        return new RegisterFilter(
                inForce.getOptionalValue(),
                group.getOptionalValue().map(GroupRow::id),
                stage.getOptionalValue(),
                person.getOptionalValue().map(NamedPerson::id),
                words.getValue(),
                goal.getOptionalValue());
    }

    private void stages(RegisterFilter set) {
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(it -> t(it.word()));
        stage.setPlaceholder(t("any"));
        stage.setClearButtonVisible(true);
        stage.setWidthFull();
        set.stage().ifPresent(stage::setValue);
    }
}
