package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.decision.RegisterChoices;
import org.colead.decision.RegisterFilter;
import org.colead.decision.Stage;
import org.colead.group.GroupRow;
import org.colead.group.page.ChooseGroup;
import org.colead.kernel.PersonId;
import org.colead.uikit.Chips;
import org.colead.uikit.DayField;

/// What the register is asked for: words, a day, and by group, goal, person and stage.
class RegisterFilters extends Div {

    private final TextField words = new TextField(t("Search the full text"));
    private final DayField inForce = new DayField(t("In force on"));
    private final Runnable changed;
    private final ChooseGroup group;
    private Optional<Stage> stage;
    private Optional<PersonId> person;
    private Optional<String> goal;

    RegisterFilters(
            RegisterFilter set, ChooseGroup groups, RegisterChoices choices, Runnable changed) {
        this.changed = changed;
        group = groups.orAny(set.group());
        stage = set.stage();
        person = set.author();
        goal = set.goal();
        addClassName("cl-filters");
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValue(set.words());
        words.setMaxLength(200);
        inForce.setClearButtonVisible(true);
        set.inForceOn().ifPresent(inForce::setValue);
        words.addValueChangeListener(_ -> changed.run());
        inForce.addValueChangeListener(_ -> changed.run());
        group.addValueChangeListener(_ -> changed.run());
        add(words, inForce, group, chips(choices));
    }

    RegisterFilter filter() {
        return new RegisterFilter(
                inForce.getOptionalValue(),
                group.getOptionalValue().map(GroupRow::id),
                stage,
                person,
                words.getValue(),
                goal);
    }

    private Chips chips(RegisterChoices choices) {
        var stages = new LinkedHashMap<Stage, String>();
        Arrays.stream(Stage.values()).forEach(s -> stages.put(s, t(s.word())));
        var goals = new LinkedHashMap<String, String>();
        choices.goals().forEach(name -> goals.put(name, name));
        return new Chips(t("Filters"))
                .chip(t("Goal"), t("any"), goals, goal, set(chosen -> goal = chosen))
                .chip(
                        t("Person"),
                        t("anybody"),
                        choices.authors(),
                        person,
                        set(chosen -> person = chosen))
                .chip(t("Stage"), t("any"), stages, stage, set(chosen -> stage = chosen));
    }

    private <T> Consumer<Optional<T>> set(Consumer<Optional<T>> keep) {
        return keep.andThen(_ -> changed.run());
    }
}
