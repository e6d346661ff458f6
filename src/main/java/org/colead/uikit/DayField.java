package org.colead.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day to write or to choose, with a calendar in the viewer’s language.
public class DayField extends DatePicker {

    public DayField(String label) {
        this(label, null);
    }

    public DayField(String label, @Nullable LocalDate day) {
        super(label, day);
        setLocale(Words.locale());
        setI18n(Calendars.said());
    }
}
