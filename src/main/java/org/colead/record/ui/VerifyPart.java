package org.colead.record.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.record.RecordVerification;
import org.colead.record.Verified;
import org.colead.uikit.Line;
import org.colead.uikit.Progress;
import org.colead.uikit.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks the whole record while whoever asked looks on, and can be stopped.
class VerifyPart extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyPart.class);

    /// How often the bar moves, in milliseconds.
    private static final long PACE = 150;

    private final RecordVerification verification;
    private final PersonId me;
    private final Button verify = new Button(t("Verify"), _ -> begin());
    private final Div outcome = new Div();
    private AtomicBoolean stopped = new AtomicBoolean();

    VerifyPart(RecordVerification verification, PersonId me) {
        this.verification = verification;
        this.me = me;
        setId("verify");
        addClassName("cl-verify");
        outcome.getElement().setAttribute("role", "status");
        add(verify, outcome);
    }

    private void begin() {
        var ui = UI.getCurrent();
        var mine = new AtomicBoolean();
        stopped = mine;
        var bar = new Progress(t("Checking every entry"));
        var stop = new Button(t("Stop"), _ -> mine.set(true));
        verify.setEnabled(false);
        outcome.removeAll();
        outcome.add(bar, stop);
        Thread.ofVirtual().name("verify").start(() -> run(ui, bar, mine));
    }

    private void run(UI ui, Progress bar, AtomicBoolean mine) {
        try {
            var verified = verification.verify(me, pace(ui, bar, mine));
            ui.access(() -> show(verified));
        } catch (Refusal refusal) {
            ui.access(() -> end(Refused.because(refusal)));
        } catch (RuntimeException e) {
            LOG.warn("The verification ended early", e);
            ui.access(() -> end(new Refused(t("The check could not be finished. Try again."))));
        }
    }

    private static RecordVerification.Progress pace(UI ui, Progress bar, AtomicBoolean mine) {
        var shown = new AtomicLong();
        return (done, total) -> {
            long now = System.nanoTime() / 1_000_000;
            if (done == total || now - shown.get() > PACE) {
                shown.set(now);
                ui.access(() -> bar.to(done, total, ""));
            }
            return !mine.get();
        };
    }

    private void show(Verified verified) {
        var findings = new UnorderedList();
        verified.findings().forEach(finding -> findings.add(new ListItem(t(finding.text()))));
        var words = t(verified.inWords());
        if (verified.findings().isEmpty()) {
            end(Line.note(verified.sound() ? "done" : "open", words));
        } else {
            end(new Refused(words), findings);
        }
    }

    private void end(com.vaadin.flow.component.Component... words) {
        verify.setEnabled(true);
        outcome.removeAll();
        outcome.add(words);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopped.set(true);
    }
}
