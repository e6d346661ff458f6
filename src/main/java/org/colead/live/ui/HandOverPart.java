package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.NamedPerson;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Section;

/// Asks another member to facilitate from here on; they are found by name, a page at a time.
class HandOverPart extends Section {

    HandOverPart(Chair chair) {
        super("hand-over", t("Hand over"));
        chair.asked().ifPresent(name -> add(Line.note("time", waiting(name))));
        var to = whom(chair);
        add(to, Line.acts(new Act(t("Ask them"), () -> chair.offer(chosen(to)))));
    }

    private static ComboBox<NamedPerson> whom(Chair chair) {
        var to = new ComboBox<NamedPerson>(t("Who goes on"));
        Needed.mark(to);
        to.setItemLabelGenerator(NamedPerson::name);
        to.setItems(
                query ->
                        chair
                                .others(
                                        query.getFilter().orElse(""),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> chair.countOthers(query.getFilter().orElse("")));
        return to;
    }

    private static String waiting(String name) {
        return t("{0} has been asked. Until they accept, you facilitate.", name);
    }

    private static PersonId chosen(ComboBox<NamedPerson> to) {
        return to.getOptionalValue()
                .map(NamedPerson::id)
                .orElseThrow(() -> Refusal.because("Choose who goes on."));
    }
}
