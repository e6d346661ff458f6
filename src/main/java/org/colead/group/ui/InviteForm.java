package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Invites one person, as a member or as a guest.
class InviteForm extends Div {

    private final ChoosePerson person;
    private final Checkbox guest =
            new Checkbox(t("As a guest: deliberates, takes no position, needs no seat"));

    InviteForm(Visit visit) {
        addClassName("cl-draft");
        person = new ChoosePerson(t("Whom"), visit.desk().people());
        person.setHelperText(t("Begin to type a name. The first fifty that fit are listed."));
        Needed.mark(person);
        add(person, guest, Line.acts(Act.primary(t("Invite"), visit.then(() -> invite(visit)))));
    }

    private void invite(Visit visit) {
        visit.desk()
                .groups()
                .invite(visit.card().id(), person.required(), guest.getValue(), visit.me());
    }
}
