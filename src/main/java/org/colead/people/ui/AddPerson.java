package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.people.NewPerson;
import org.colead.people.page.ChooseUnit;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Needed;
import org.colead.uikit.Toast;

/// Adds one person and mails them an invitation.
class AddPerson extends Form {

    private final Desk desk;
    private final PersonId me;
    private final Runnable added;
    private final Kept kept;
    final TextField name = new TextField(t("Name"));
    final EmailField email = new EmailField(t("Mail address"));
    final ChooseUnit unit;
    final TextField shift = new TextField(t("Shift, if you work in shifts"));
    final Act act = Act.primary(t("Add and invite"), this::add);

    AddPerson(Desk desk, PersonId me, Runnable added) {
        this.desk = desk;
        this.me = me;
        this.added = added;
        unit = new ChooseUnit(t("Works at"), desk.units()).with(desk.people().root());
        kept = Kept.in(this, "person-new");
        Needed.mark(name, email, unit);
        name.setWidthFull();
        email.setWidthFull();
        shift.setWidthFull();
        shift.setMaxLength(60);
        add(name, email, unit, shift, act);
    }

    void refuse(Sentence why) {
        act.refuse(new Refusal(why));
        act.button().setEnabled(false);
    }

    private void add() {
        var where = unit.required("Choose a unit.");
        var address = email.getValue();
        var person =
                desk.register()
                        .welcome(
                                new NewPerson(
                                        name.getValue(), address, "", where, shift.getValue()),
                                me);
        desk.links().invite(person, me);
        Toast.say(t("{0} is here now, and an invitation is on its way.", name.getValue()));
        name.clear();
        email.clear();
        kept.sent();
        added.run();
    }
}
