package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.hours.ProtectedSlot;
import org.colead.hours.ScheduleShown.SlotShown;
import org.colead.kernel.Refusal;
import org.colead.people.NamedPerson;
import org.colead.people.UnitId;
import org.colead.people.UnitStaff;
import org.colead.people.page.ChooseManyOfUnit;
import org.colead.uikit.Words;

/// One part of a schedule as it is written.
class SlotRow extends Div {

    private final Select<DayOfWeek> day = new Select<>();
    private final TimePicker from = time(t("From"));
    private final TimePicker until = time(t("Until"));
    private final TextField purpose = new TextField(t("What for"));
    private final TextField place = new TextField(t("Where"));
    private final ChooseManyOfUnit whom;

    SlotRow(UnitStaff staff, UnitId unit, Consumer<SlotRow> takeOut) {
        addClassName("cl-slot");
        getElement().setAttribute("role", "group");
        day.setLabel(t("Day"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(one -> one.getDisplayName(TextStyle.FULL, Words.locale()));
        day.setValue(DayOfWeek.MONDAY);
        purpose.setMaxLength(100);
        place.setMaxLength(120);
        whom = new ChooseManyOfUnit(t("Who it is for"), staff).of(unit);
        whom.setHelperText(t("Leave it empty for everybody whom the pool is for"));
        var out = new Button(t("Take out"), _ -> takeOut.accept(this));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        purpose.addValueChangeListener(
                one -> out.setAriaLabel(t("Take “{0}” out", one.getValue())));
        var when = new Div(day, from, until);
        when.addClassName("cl-row");
        var what = new Div(purpose, place);
        what.addClassName("cl-row");
        add(when, what, whom, out);
    }

    SlotRow showing(SlotShown known) {
        var slot = known.slot();
        day.setValue(slot.day());
        from.setValue(slot.from());
        until.setValue(slot.until());
        purpose.setValue(slot.purpose());
        place.setValue(slot.place());
        var chosen = new HashSet<NamedPerson>();
        for (int i = 0; i < slot.forWhom().size(); i++) {
            chosen.add(new NamedPerson(slot.forWhom().get(i), known.names().get(i)));
        }
        whom.setValue(chosen);
        return this;
    }

    ProtectedSlot read() {
        return new ProtectedSlot(
                Optional.ofNullable(day.getValue()).orElse(DayOfWeek.MONDAY),
                typed(from),
                typed(until),
                place.getValue(),
                purpose.getValue(),
                whom.chosen());
    }

    private static LocalTime typed(TimePicker field) {
        return Optional.ofNullable(field.getValue())
                .orElseThrow(() -> Refusal.because("Say from when until when, as 8:15 and 9:45."));
    }

    private static TimePicker time(String label) {
        var field = new TimePicker(label);
        field.setLocale(Words.locale());
        field.setStep(Duration.ofMinutes(15));
        return field;
    }
}
