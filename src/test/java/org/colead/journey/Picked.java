package org.colead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What somebody picks rather than types: a day, and items of boxes.
record Picked(Visit visit) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);
    private static final String STANDS =
            """
            () => [...document.querySelectorAll('vaadin-month-calendar')]
                .every(month => month.ignoreTaps === false)
            """;

    /// A day after this month: typed at a desk, where Enter takes it, and tapped in the calendar
    /// that covers a phone.
    void date(String label, LocalDate day) {
        var field = page().getByLabel(label, exactly()).and(page().locator("input"));
        if (visit.isPhone()) {
            visit.touch(field);
            tapInCalendar(day);
        } else {
            field.fill(day.format(DAY));
            field.press("Enter");
            field.blur();
        }
    }

    /// A calendar that still glides takes no tap.
    private void tapInCalendar(LocalDate day) {
        var tapped =
                page().locator("vaadin-month-calendar")
                        .filter(containing(day.format(MONTH)))
                        .getByText(String.valueOf(day.getDayOfMonth()), whole());
        tapped.scrollIntoViewIfNeeded();
        page().waitForFunction(STANDS);
        visit.touch(tapped);
        assertThat(page().locator("vaadin-date-picker[opened]")).hasCount(0);
    }

    /// In a box that looks for what is typed.
    void find(String label, String item) {
        var field = page().getByLabel(label, exactly()).and(page().locator("input"));
        visit.touch(field);
        field.fill(item);
        visit.touch(
                page().locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                        .filter(containing(item).setVisible(true))
                        .first());
    }

    /// Folds a box up that stays open for more than one: its button does, where Escape is not at
    /// hand.
    void foldUp() {
        if (visit.isPhone()) {
            visit.touch(
                    page().locator("vaadin-multi-select-combo-box[opened] [part~=toggle-button]"));
        } else {
            page().keyboard().press("Escape");
        }
    }

    private Page page() {
        return visit.page();
    }

    private static Locator.GetByTextOptions whole() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
