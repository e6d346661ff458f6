package org.colead.calendar.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.colead.calendar.OrganisationCalendar;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.DayField;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;

/// Names a break or a holiday: from when until when.
class NameDaysOff extends Div {

    private final OrganisationCalendar calendar;
    private final PersonId me;
    private final Runnable done;
    private final TextField name = new TextField(t("Name"));
    private final DayField first = new DayField(t("First day"));
    private final Kept kept;
    private final DayField last = new DayField(t("Last day"));

    NameDaysOff(OrganisationCalendar calendar, PersonId me, Runnable done) {
        this.calendar = calendar;
        this.me = me;
        this.done = done;
        kept = Kept.in(this, "days-off");
        name.setMaxLength(80);
        name.setPlaceholder(t("Winter break"));
        Needed.mark(name, first);
        name.setWidthFull();
        last.setHelperText(t("Leave it empty for one day."));
        add(new Form(name, first, last, Line.acts(Act.once(t("Add these days"), this::save))));
    }

    private void save(CommandKey key) {
        LocalDate from =
                first.getOptionalValue()
                        .orElseThrow(() -> Refusal.because("Choose the first day."));
        calendar.name(from, last.getOptionalValue().orElse(from), name.getValue(), key, me);
        kept.sent();
        done.run();
    }
}
