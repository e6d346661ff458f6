package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.people.NewPerson;
import org.colead.people.SignInLinks;
import org.colead.people.StaffRegister;
import org.colead.people.UnitRow;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Needed;
import org.colead.uikit.Toast;

/// Adds one person and mails them an invitation.
class AddPerson extends Form {

    private final StaffRegister register;
    private final SignInLinks links;
    private final PersonId me;
    private final Runnable added;
    private final Kept kept;
    final TextField name = new TextField(t("Name"));
    final EmailField email = new EmailField(t("Mail address"));
    final ComboBox<UnitRow> unit = new ComboBox<>(t("Works at"));
    final TextField shift = new TextField(t("Shift, if you work in shifts"));
    final Act act = Act.primary(t("Add and invite"), this::add);

    AddPerson(
            List<UnitRow> units,
            StaffRegister register,
            SignInLinks links,
            PersonId me,
            Runnable added) {
        this.register = register;
        this.links = links;
        this.me = me;
        this.added = added;
        kept = Kept.in(this, "person-new");
        Needed.mark(name, email, unit);
        name.setWidthFull();
        email.setWidthFull();
        unit.setWidthFull();
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setValue(units.getFirst());
        shift.setWidthFull();
        shift.setMaxLength(60);
        add(name, email, unit, shift, act);
    }

    void refuse(Sentence why) {
        act.refuse(new Refusal(why));
        act.button().setEnabled(false);
    }

    private void add() {
        var where = unit.getOptionalValue().orElseThrow(() -> Refusal.because("Choose a unit."));
        var address = email.getValue();
        var person =
                register.welcome(
                        new NewPerson(name.getValue(), address, "", where.id(), shift.getValue()),
                        me);
        links.invite(person, me);
        Toast.say(t("{0} is here now, and an invitation is on its way.", name.getValue()));
        name.clear();
        email.clear();
        kept.sent();
        added.run();
    }
}
