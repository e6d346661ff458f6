package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.colead.kernel.Languages;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.StaffRegister;
import org.colead.uikit.Section;
import org.colead.uikit.Toast;

/// Whoever keeps the accounts says in which language those are written to who have not come yet.
class OrganisationLanguage extends Section {

    OrganisationLanguage(People people, StaffRegister register, PersonId me) {
        super("language", t("Language of the organisation"));
        var choice = new RadioButtonGroup<Locale>();
        choice.setAriaLabel(t("Language of the organisation"));
        choice.setHelperText(t("Of mails to those who have not come or chosen yet."));
        choice.setItems(Languages.ALL);
        choice.setItemLabelGenerator(Spoken::name);
        choice.setValue(Languages.named(people.organisationLanguage()));
        choice.addValueChangeListener(chosen -> {
            register.speak(chosen.getValue(), me);
            Toast.say(t("Saved."));
        });
        add(choice);
    }
}
