package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Optional;
import org.colead.hours.Part;
import org.colead.hours.Steering;
import org.colead.kernel.Minutes;
import org.colead.uikit.Words;

/// One part of the week that is allocated.
class PartFields extends Div {

    private final Select<DayOfWeek> day = new Select<>();
    private final IntegerField minutes = new IntegerField(t("Minutes"));
    private final TextField purpose = new TextField(t("What for"));
    private final Checkbox directed = new Checkbox(t("Directed"));

    PartFields(DayOfWeek first, Runnable changed) {
        addClassName("cl-row");
        day.setLabel(t("Day"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(one -> one.getDisplayName(TextStyle.FULL, Words.locale()));
        day.setValue(first);
        minutes.setMin(1);
        minutes.addValueChangeListener(_ -> changed.run());
        add(day, minutes, purpose, directed);
    }

    PartFields showing(int typed, String what) {
        minutes.setValue(typed);
        purpose.setValue(what);
        return this;
    }

    Part read() {
        return new Part(
                Optional.ofNullable(day.getValue()).orElse(DayOfWeek.MONDAY),
                weekly(),
                purpose.getValue(),
                directed.getValue() ? Steering.DIRECTED : Steering.SELF_STRUCTURED);
    }

    Minutes weekly() {
        return new Minutes(Optional.ofNullable(minutes.getValue()).orElse(0));
    }
}
