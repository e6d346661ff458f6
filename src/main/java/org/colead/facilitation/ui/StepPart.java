package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Consumer;
import org.colead.uikit.Act;
import org.colead.uikit.DraftField;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Said;

/// One step, large: what to read out, what to keep in mind, its time, whose turn it is.
class StepPart extends Div {

    private static final String KEYS =
            """
            const part = this;
            const typed = e => e.composedPath().some(n => n.matches && n.matches('input, textarea, select, summary, [contenteditable], vaadin-text-area, [role=listbox]'));
            const hear = e => {
              if (!part.isConnected) { document.removeEventListener('keydown', hear); return; }
              if (e.altKey || e.ctrlKey || e.metaKey || e.shiftKey || typed(e) || document.querySelector('vaadin-dialog[opened]')) return;
              const rtl = getComputedStyle(part).direction === 'rtl';
              const go = { ArrowRight: rtl ? 'back' : 'next', ArrowLeft: rtl ? 'next' : 'back' }[e.key];
              const button = go && part.querySelector('.cl-step-' + go + ' vaadin-button');
              if (button) { e.preventDefault(); button.click(); }
            };
            document.addEventListener('keydown', hear);
            """;

    private final H2 heading;

    StepPart(Run run, Turns turns, DraftField notes, Consumer<Run> go) {
        addClassName("cl-tool");
        var step = run.tool().steps().get(run.step() - 1);
        heading = new H2(t(step.title()));
        heading.addClassName("cl-q");
        heading.getElement().setAttribute("tabindex", "-1");
        var aloud = Said.plain(t(step.aloud()));
        aloud.addClassName("cl-aloud");
        add(
                Line.label(t("Step {0} of {1}", run.step(), run.tool().steps().size())),
                heading,
                aloud,
                Line.note("people", t(step.guide())),
                new StepTimer(step.time()));
        if (step.eachInTurn()) {
            add(turns);
        }
        var remember = new More(t("Something to remember"), notes, notes.note());
        remember.setOpen(!notes.isEmpty());
        var keys = Line.label(t("The arrow keys go on and back."));
        keys.addClassName("cl-tool-keys");
        add(remember, acts(run, go), keys);
    }

    private static Component acts(Run run, Consumer<Run> go) {
        boolean last = run.step() == run.tool().steps().size();
        var next =
                Act.primary(
                        last ? t("Finish") : t("Next step"),
                        () -> go.accept(run.at(run.step() + 1)));
        next.addClassName("cl-step-next");
        var back = new Act(t("Back"), () -> go.accept(run.at(run.step() - 1)));
        back.addClassName("cl-step-back");
        return Line.acts(next, back.tertiary());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(KEYS);
        heading.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
