package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.responsibility.Load;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Avatar;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.LoadDots;
import org.colead.uikit.LoadDots.Dot;

/// One person and what they carry.
class Loaded extends ListItem {

    Loaded(Load load, PersonId me, Dates dates) {
        var name = load.person().name();
        var shown = new Paragraph(load.isOf(me) ? t("{0}, you", name) : name);
        shown.addClassName("name");
        var dots = new LoadDots(dots(load), t(load.inWords()));
        var carried = new UnorderedList();
        load.carried().forEach(row -> carried.add(line(row, dates)));
        var who = new Div(shown, dots);
        if (load.carriedOut() > 0) {
            who.add(
                    Line.label(
                            t(
                                    "{0, plural, one {# step} other {# steps}} carried out",
                                    load.carriedOut())));
        }
        add(new Avatar(name).large(), who, carried);
    }

    private static List<Dot> dots(Load load) {
        var dots = new ArrayList<Dot>();
        load.carried()
                .forEach(row -> dots.add(row.learner().isPresent() ? Dot.LEARN : Dot.CARRIED));
        load.offered().forEach(_ -> dots.add(Dot.OFFER));
        return dots;
    }

    private static ListItem line(ResponsibilityRow row, Dates dates) {
        var until = new Span(dates.shortDay(row.until()));
        until.addClassName("until");
        var what =
                row.isClosed()
                        ? label(t("A step of a decision that is not open to you"))
                        : new Span(row.result());
        var line = new ListItem(what, until);
        row.learner().ifPresent(who -> line.add(label(t("{0} is learning it", who.name()))));
        row.offer().ifPresent(open -> line.add(label(t("offered to {0}", open.to().name()))));
        return line;
    }

    private static Span label(String words) {
        var label = new Span(words);
        label.addClassName("cl-label");
        return label;
    }
}
