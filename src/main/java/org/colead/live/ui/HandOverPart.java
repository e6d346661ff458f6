package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Section;

/// Asks another member to facilitate from here on.
class HandOverPart extends Section {

    HandOverPart(Chair chair) {
        super("hand-over", t("Hand over"));
        var members = chair.others();
        var to = new ComboBox<PersonId>(t("Who goes on"));
        Needed.mark(to);
        to.setItems(members.keySet());
        to.setItemLabelGenerator(member -> members.getOrDefault(member, ""));
        chair.state()
                .offered()
                .map(offered -> members.getOrDefault(offered, ""))
                .ifPresent(name -> add(Line.note("time", waiting(name))));
        add(to, Line.acts(new Act(t("Ask them"), () -> chair.offer(chosen(to)))));
    }

    private static String waiting(String name) {
        return t("{0} has been asked. Until they accept, you facilitate.", name);
    }

    private static PersonId chosen(ComboBox<PersonId> to) {
        return Optional.ofNullable(to.getValue())
                .orElseThrow(() -> Refusal.because("Choose who goes on."));
    }
}
