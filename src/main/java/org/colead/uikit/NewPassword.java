package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/// A password that somebody thinks of now; the button that shows it is named in their language.
public class NewPassword extends PasswordField {

    public NewPassword(String label) {
        super(label);
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        getElement().executeJs("this.i18n = {...this.i18n, reveal: $0}", t("Show the password"));
    }
}
