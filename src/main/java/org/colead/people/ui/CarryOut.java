package org.colead.people.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.ImportLine.Outcome;
import org.colead.people.ImportPreview;
import org.colead.people.ImportRuns;
import org.colead.uikit.Act;
import org.colead.uikit.Line;
import org.colead.uikit.Progress;
import org.colead.uikit.Refused;

/// The button that does it, then how far it is, then what came of it. Leaving the page does not
/// stop it.
class CarryOut extends Div {

    private final ImportPreview preview;
    private final ImportRuns runs;
    private final PersonId me;
    private final CommandKey key = CommandKey.next();
    private final Progress progress = new Progress(t("Importing"));

    CarryOut(ImportPreview preview, ImportRuns runs, PersonId me) {
        this.preview = preview;
        this.runs = runs;
        this.me = me;
        getElement().setAttribute("aria-live", "polite");
        if (preview.changesSomething()) {
            add(Act.primary(verb(), this::start));
        } else {
            add(Line.end(t("There is nothing to do: everything in these files is so already.")));
        }
    }

    private String verb() {
        return t(
                "Add {0, plural, one {# line} other {# lines}} and change {1, number}",
                preview.count(Outcome.ADDED),
                preview.count(Outcome.CHANGED));
    }

    private void start() {
        removeAll();
        add(progress);
        var ui = getUI().orElseThrow();
        runs.start(preview, key, me, new Heard(ui));
    }

    private void done() {
        removeAll();
        add(
                Line.note(
                        "done",
                        t(
                                "{0, plural, one {One line was} other {# lines were}} added,"
                                        + " {1, number} changed, {2, number} left alone, {3,"
                                        + " number} refused.",
                                preview.count(Outcome.ADDED),
                                preview.count(Outcome.CHANGED),
                                preview.count(Outcome.LEFT_ALONE),
                                preview.count(Outcome.REFUSED))),
                new Anchor("people", t("See the people")));
    }

    private void refused(Refusal refusal) {
        removeAll();
        add(Refused.because(refusal));
    }

    /// Brings the news to the screen, if it is still open.
    private final class Heard implements ImportRuns.Listener {

        private final UI ui;

        Heard(UI ui) {
            this.ui = ui;
        }

        @Override
        public void reached(int done, int total) {
            tell(() -> progress.to(done, total, ""));
        }

        @Override
        public void done() {
            tell(CarryOut.this::done);
        }

        @Override
        public void refused(Refusal refusal) {
            tell(() -> CarryOut.this.refused(refusal));
        }

        private void tell(Runnable news) {
            ui.accessLater(news::run, () -> {}).run();
        }
    }
}
