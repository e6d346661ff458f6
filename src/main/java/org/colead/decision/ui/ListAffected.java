package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Toast;

/// Where the authors of a draft list by name whom it affects, and take off again whom they listed
/// by mistake.
class ListAffected extends Div {

    private final Map<PersonId, String> listed = new LinkedHashMap<>();
    private final UnorderedList names = new UnorderedList();
    private final Consumer<PersonId> list;
    private final Consumer<PersonId> takeOff;

    ListAffected(
            DecisionDetails decision,
            People people,
            Consumer<PersonId> list,
            Consumer<PersonId> takeOff) {
        setId("affected");
        this.list = list;
        this.takeOff = takeOff;
        people.names(decision.frame().affected()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .forEach(person -> listed.put(person.getKey(), person.getValue()));
        var who = new ChoosePerson(t("List somebody whom it affects"), people);
        var act =
                new Act(
                        t("List"),
                        () -> {
                            put(who.required(), who.getValue().name());
                            who.clear();
                        });
        var row = new Div(who, act);
        row.addClassName("cl-row");
        names.addClassName("cl-listed");
        names.getElement().setAttribute("aria-live", "polite");
        var reads =
                t("They can read it once it is opened, and raise concerns, wherever they work.");
        add(row, names, Line.small(reads));
        show();
    }

    /// Whom another author listed meanwhile.
    void takeFrom(ListAffected newer) {
        listed.clear();
        listed.putAll(newer.listed);
        show();
    }

    private void put(PersonId person, String name) {
        list.accept(person);
        listed.put(person, name);
        show();
    }

    private void remove(PersonId person, String name) {
        takeOff.accept(person);
        listed.remove(person);
        show();
        Toast.undo(t("{0} is not listed any more.", name), () -> put(person, name));
    }

    private void show() {
        names.removeAll();
        names.setVisible(!listed.isEmpty());
        listed.forEach((person, name) -> names.add(item(person, name)));
    }

    private ListItem item(PersonId person, String name) {
        var named = new Span(name);
        named.setId("affected-" + person);
        var remove = new Act(t("Remove"), () -> remove(person, name)).tertiary();
        remove.button().getElement().setAttribute("aria-describedby", "affected-" + person);
        var item = new ListItem(named, remove);
        item.addClassName("cl-removable");
        return item;
    }
}
