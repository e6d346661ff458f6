package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.colead.decision.RegisterFilter;
import org.colead.uikit.Dates;

/// How many decisions stand below, in a sentence, and the way to the others.
class RegisterCount extends Paragraph {

    /// @param anyDay how many there are on any day
    RegisterCount(RegisterFilter filter, int found, int anyDay, Dates dates) {
        add(new Span(said(filter, found, dates)));
        if (filter.inForceOn().isPresent() && anyDay > found) {
            add(
                    new Text(" "),
                    new Anchor(
                            RegisterAddress.of(filter.onAnyDay()), t("On any day: {0}", anyDay)));
        }
        if (filter.equals(RegisterFilter.ALL)) {
            add(
                    new Text(" "),
                    new Anchor(
                            RegisterAddress.of(RegisterFilter.inForceOn(dates.today())),
                            t("What is in force today")));
        }
    }

    private static String said(RegisterFilter filter, int found, Dates dates) {
        var words = filter.words().strip();
        if (filter.inForceOn().isEmpty()) {
            return words.isEmpty()
                    ? t("{0, plural, one {# decision} other {# decisions}}.", found)
                    : t(
                            "{0, plural, one {# decision mentions} other {# decisions mention}} “{1}”.",
                            found, words);
        }
        LocalDate day = filter.inForceOn().get();
        return words.isEmpty()
                ? t(
                        "{0, plural, one {# decision} other {# decisions}} in force on {1}.",
                        found, dates.day(day))
                : t(
                        "{0, plural, one {# decision in force on {1} mentions} other {# decisions in force on {1} mention}} “{2}”.",
                        found, dates.day(day), words);
    }
}
