package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/// A day and a time to write or to choose, in the viewer’s language.
public class MomentField extends DateTimePicker {

    public MomentField(String label) {
        super(label);
        setLocale(Words.locale());
        setDatePickerI18n(Calendars.said());
        setI18n(
                new DateTimePickerI18n()
                        .setDateLabel(t("Day"))
                        .setTimeLabel(t("Time of day"))
                        .setBadInputErrorMessage(t("This is not a day and a time. Choose both."))
                        .setIncompleteInputErrorMessage(
                                t("This is not a day and a time. Choose both.")));
    }
}
