package org.colead.founding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.colead.founding.NewOrganisation.Founder;
import org.colead.uikit.Needed;

/// One founding member: name and address.
class FounderFields extends Div {

    private final TextField name;
    private final EmailField address;

    FounderFields(String nameLabel, String addressLabel) {
        name = new TextField(nameLabel);
        name.setMaxLength(200);
        address = new EmailField(addressLabel);
        address.setMaxLength(254);
        addClassName("cl-fields");
        add(name, address);
    }

    /// The founding cannot do without this one.
    void needed() {
        Needed.mark(name, address);
    }

    /// Empty where nothing was typed.
    Optional<Founder> founder() {
        return name.getValue().isBlank() && address.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new Founder(name.getValue(), address.getValue()));
    }
}
