package org.colead.people.ui;

import static java.util.stream.Collectors.joining;
import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.people.PersonDetails;
import org.colead.people.PersonRow;
import org.colead.people.UnitId;
import org.colead.people.UnitPlace;
import org.colead.people.page.ChooseUnits;
import org.colead.uikit.Act;
import org.colead.uikit.BothWrote;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.TheirWords;
import org.colead.uikit.Toast;

/// Corrects what is kept of somebody: how they are called, where they are written to, where they
/// work. Whoever saves second is shown the first one’s words beside their own, and nothing that was
/// typed is lost.
class ChangePerson extends Form {

    private final PersonRow person;

    /// What was kept when the writer saw it last; after having been overtaken, the other’s.
    private PersonDetails known;

    private final Desk desk;
    private final PersonId me;
    private final Consumer<PersonRow> done;
    private final Kept kept;
    private final TextField name = new TextField(t("Name"));
    private final EmailField email = new EmailField(t("Mail address"));
    private final TextField title = new TextField(t("Title"));
    private final TextField shift = new TextField(t("Shift"));
    private final ChooseUnits units;
    private final Div theirs = new Div();
    private final BothWrote both;

    /// @param done runs when it was changed, or left as it was
    ChangePerson(PersonRow person, Desk desk, PersonId me, Consumer<PersonRow> done) {
        this.person = person;
        this.desk = desk;
        this.me = me;
        this.done = done;
        known = desk.corrections().of(person.id(), me);
        units = new ChooseUnits(t("Works at"), desk.units(), known.units());
        kept = Kept.in(this, "person-" + person.id());
        fill();
        Needed.mark(name, email, units);
        var close = new Button(t("Not now"), _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        both = new BothWrote(parts());
        add(name, email, units, title, shift, theirs);
        add(Line.acts(Act.once(t("Keep these changes"), this::keep), close));
        name.focus();
    }

    private void fill() {
        name.setValue(known.name());
        name.setWidthFull();
        email.setValue(known.email());
        email.setWidthFull();
        email.setHelperText(
                t(
                        "Another address ends the links that were mailed to this one and signs them"
                                + " out everywhere; a mail here says that it was changed."));
        title.setValue(known.title());
        title.setWidthFull();
        title.setMaxLength(120);
        title.setHelperText(t("For statistics; nobody may do more by it."));
        shift.setValue(known.shift());
        shift.setWidthFull();
        shift.setMaxLength(60);
    }

    private void close() {
        kept.sent();
        done.accept(person);
    }

    private void keep(CommandKey key) {
        theirs.removeAll();
        try {
            desk.corrections().correct(right(), key, me);
            kept();
        } catch (Overtaken _) {
            var other = new ChangePerson(person, desk, me, done);
            known = other.known;
            theirs.add(new TheirWords(both.meet(other.parts()), () -> {}));
        }
    }

    private void kept() {
        kept.sent();
        done.accept(person);
        Toast.say(said());
    }

    private List<BothWrote.Part<?>> parts() {
        return List.of(
                BothWrote.Part.words(name),
                BothWrote.Part.words(email),
                BothWrote.Part.of(
                        units,
                        units.getLabel(),
                        units::chosen,
                        ids -> units.setValue(desk.units().these(ids)),
                        this::named),
                BothWrote.Part.words(title),
                BothWrote.Part.words(shift));
    }

    private String named(Set<UnitId> ids) {
        return desk.units().these(ids).stream().map(UnitPlace::label).collect(joining(", "));
    }

    private PersonDetails right() {
        return new PersonDetails(
                known.id(),
                known.version(),
                name.getValue(),
                email.getValue(),
                title.getValue(),
                shift.getValue(),
                units.chosen());
    }

    private String said() {
        if (email.getValue().strip().equalsIgnoreCase(known.email())) {
            return t("What is kept of {0} is changed.", name.getValue());
        }
        return person.signedUp()
                ? t("Links that were mailed to {0} no longer work.", known.email())
                : t(
                        "Links that were mailed to {0} no longer work. Invite {1} at the new address.",
                        known.email(), name.getValue());
    }
}
