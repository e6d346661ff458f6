package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.colead.decision.StepsTaken.Taken;
import org.colead.uikit.Dates;
import org.colead.uikit.Glyph;
import org.colead.uikit.Line;
import org.colead.uikit.Said;

/// “3 of 4 steps are done”, and what came of each in the words of whoever carried it out.
class StepsSoFar extends Div {

    private final Dates dates;

    /// @param steps all there are, for the sentence
    /// @param shown those of them to be listed
    StepsSoFar(List<Taken> steps, List<Taken> shown, Dates dates) {
        this.dates = dates;
        long done = steps.stream().filter(it -> it.done().isPresent()).count();
        add(
                Line.plain(
                        t(
                                "{0, plural, =0 {No step of {1} is} one {# of {1, plural, one"
                                        + " {# step} other {# steps}} is} other {# of {1, plural,"
                                        + " one {# step} other {# steps}} are}} done.",
                                done, steps.size())));
        var list = new UnorderedList();
        list.addClassName("cl-hand");
        shown.forEach(it -> list.add(item(it)));
        add(list);
    }

    private ListItem item(Taken step) {
        var words = new Div(new Span(step.result()));
        step.done().ifPresent(it -> words.add(new Said(it.words())));
        var who = new Span(who(step));
        who.addClassName("cl-label");
        boolean done = step.done().isPresent();
        var item = new ListItem(new Glyph(done ? "done" : "open"), words, who);
        item.setClassName("wait", !done);
        return item;
    }

    private String who(Taken step) {
        var name = step.who().orElseGet(() -> t("nobody"));
        return step.done()
                .map(it -> t("{0}, done {1}", name, dates.day(dates.on(it.at()))))
                .orElseGet(() ->
                        step.ended()
                                ? t("ended")
                                : t("{0}, open until {1}", name, dates.day(step.until())));
    }
}
