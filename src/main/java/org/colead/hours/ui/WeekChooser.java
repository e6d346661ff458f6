package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.colead.hours.PoolRow;
import org.colead.hours.Week;
import org.colead.uikit.Dates;
import org.colead.uikit.Glyph;

/// Which week is shown; one back, one on.
class WeekChooser extends Div {

    WeekChooser(Week week, Optional<PoolRow> pool, Dates dates, Consumer<Week> choose) {
        addClassName("cl-week");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", t("Which week"));
        var days = new Span(dates.days(week.monday(), week.friday()));
        var words = new Span();
        pool.ifPresent(one -> {
            words.add(new Span(t("Week {0}", one.firstWeek().until(week) + 1) + " "));
            days.addClassName("cl-quiet");
        });
        words.add(days);
        add(
                turn("prev", t("The week before"), () -> choose.accept(week.plus(-1))),
                words,
                turn("next", t("The week after"), () -> choose.accept(week.plus(1))));
    }

    private static Button turn(String glyph, String name, Runnable deed) {
        var button = new Button(new Glyph(glyph), _ -> deed.run());
        button.setAriaLabel(name);
        return button;
    }
}
