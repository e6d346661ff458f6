package org.colead.consensus.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.colead.consensus.AbsentMembers;
import org.colead.consensus.CheckId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.NamedPerson;
import org.colead.uikit.Needed;
import org.colead.uikit.Words;

/// Finds another member of the check by their name, a page at a time.
class ChooseAbsent extends ComboBox<NamedPerson> {

    ChooseAbsent(CheckId check, AbsentMembers absent, PersonId me) {
        super(Words.t("Who is absent"));
        Needed.mark(this);
        setWidthFull();
        setItemLabelGenerator(NamedPerson::name);
        setItems(
                query ->
                        absent
                                .found(
                                        check,
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit(),
                                        me)
                                .stream(),
                query -> absent.count(check, query.getFilter().orElse(""), me));
    }

    NamedPerson required() {
        return getOptionalValue().orElseThrow(() -> Refusal.because("Choose who is absent first."));
    }
}
