package org.colead.uikit;

import static org.colead.uikit.Words.t;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.util.List;
import java.util.stream.IntStream;

/// What a calendar says, in the language of whoever looks at it.
final class Calendars {

    private Calendars() {}

    static DatePickerI18n said() {
        var names = DateFormatSymbols.getInstance(Words.locale());
        return new DatePickerI18n()
                .setMonthNames(
                        List.of(
                                names.getMonths(
                                        DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE)))
                .setWeekdays(days(names, DateFormatSymbols.WIDE))
                .setWeekdaysShort(days(names, DateFormatSymbols.SHORT))
                .setFirstDayOfWeek(Calendar.getInstance(Words.locale()).getFirstDayOfWeek() - 1)
                .setToday(Words.capital(t("today")))
                .setCancel(t("Not now"))
                .setBadInputErrorMessage(t("This is not a day. Choose one from the calendar."));
    }

    /// From Sunday on.
    private static List<String> days(DateFormatSymbols names, int width) {
        var words = names.getWeekdays(DateFormatSymbols.STANDALONE, width);
        return IntStream.rangeClosed(Calendar.SUNDAY, Calendar.SATURDAY)
                .mapToObj(day -> words[day])
                .toList();
    }
}
