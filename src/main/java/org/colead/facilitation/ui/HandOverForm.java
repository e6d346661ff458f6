package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Needed;
import org.colead.uikit.Typing;

/// Asks another member to facilitate from now on.
class HandOverForm extends Div implements Typing {

    private final ResponsibilityRow row;
    private final Responsibilities responsibilities;
    private final PersonId me;
    private final Select<ResponsibilityRow.Someone> to = new Select<>();
    private final DraftField notes;

    HandOverForm(
            ResponsibilityRow row,
            List<ResponsibilityRow.Someone> others,
            Responsibilities responsibilities,
            PersonId me) {
        this.row = row;
        this.responsibilities = responsibilities;
        this.me = me;
        this.notes = new DraftField(t("What helps them to know"), "handover-" + row.id());
        to.setLabel(t("Who goes on"));
        to.setItems(others);
        to.setItemLabelGenerator(ResponsibilityRow.Someone::name);
        to.setWidthFull();
        Needed.mark(to);
        add(
                new More(
                        t("Hand it over"),
                        to,
                        notes,
                        Line.acts(new Act(t("Ask them"), this::ask), notes.note()),
                        Line.label(t("Until they accept, you facilitate."))));
    }

    private void ask() {
        var chosen =
                to.getOptionalValue().orElseThrow(() -> Refusal.because("Choose who goes on."));
        responsibilities.offerHandover(row.id(), chosen.id(), notes.getValue(), me);
        to.clear();
        notes.sent();
        removeAll();
        add(
                Line.note(
                        "time",
                        t(
                                "{0} has been asked. Until they accept, you facilitate.",
                                chosen.name())));
    }

    @Override
    public boolean isTyping() {
        return to.getOptionalValue().isPresent() || notes.isTyping();
    }
}
