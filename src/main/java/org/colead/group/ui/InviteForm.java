package org.colead.group.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.people.PersonRow;
import org.colead.uikit.Act;
import org.colead.uikit.Line;

/// Invites one person, as a member or as a guest.
class InviteForm extends Div {

    private final ComboBox<PersonRow> person = new ComboBox<>(t("Whom"));
    private final Checkbox guest =
            new Checkbox(t("As a guest: deliberates, takes no position, needs no seat"));

    InviteForm(Visit visit) {
        addClassName("cl-draft");
        var people = visit.desk().people();
        person.setItemLabelGenerator(PersonRow::name);
        person.setHelperText(t("Begin to type a name. The first fifty that fit are listed."));
        person.setItemsWithFilterConverter(
                query -> {
                    query.getOffset();
                    query.getLimit();
                    var words = query.getFilter().orElse("");
                    return people.staff(words, Optional.empty()).rows().stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit());
                },
                words -> words);
        add(person, guest, Line.acts(Act.primary(t("Invite"), visit.then(() -> invite(visit)))));
    }

    private void invite(Visit visit) {
        var whom =
                person.getOptionalValue()
                        .orElseThrow(() -> Refusal.because("Choose whom you invite."));
        visit.desk().groups().invite(visit.card().id(), whom.id(), guest.getValue(), visit.me());
    }
}
