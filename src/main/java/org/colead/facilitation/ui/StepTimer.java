package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;

/// The time of a step, counted down in the browser; it can be paused, and set back.
class StepTimer extends Div {

    private static final String RUN =
            """
            const [face, go, back, said] = [this.children[0], this.children[1], this.children[2], this.children[3]];
            const all = $0, words = [$1, $2, $3];
            let left = all, since = null, told = false;
            const now = () => since === null ? left : left - (performance.now() - since);
            const show = () => {
              const rest = now(), s = Math.round(Math.abs(rest) / 1000);
              face.textContent = (rest < -499 ? '−' : '') + Math.floor(s / 60) + ':' + String(s % 60).padStart(2, '0');
              face.classList.toggle('over', rest < 0);
              if (rest <= 0 && !told) { told = true; said.textContent = words[2]; }
              go.textContent = since === null ? words[0] : words[1];
            };
            const stop = () => { left = now(); since = null; show(); };
            go.onclick = () => { if (since === null) { since = performance.now(); show(); } else stop(); };
            back.onclick = () => { left = all; since = null; told = false; said.textContent = ''; show(); };
            clearInterval(this.clTick);
            this.clTick = setInterval(() => this.isConnected ? show() : clearInterval(this.clTick), 250);
            show();
            """;

    private final Duration length;

    StepTimer(Duration length) {
        this.length = length;
        addClassName("cl-step-timer");
        var face = new Span("%d:00".formatted(length.toMinutes()));
        face.addClassNames("cl-figure", "cl-countdown");
        face.getElement().setAttribute("role", "timer");
        face.getElement().setAttribute("aria-label", t("Time of this step"));
        var said = new Span();
        said.addClassName("cl-label");
        said.getElement().setAttribute("role", "status");
        add(face, button(t("Start the time")), button(t("Set it back")), said);
    }

    private static NativeButton button(String verb) {
        var button = new NativeButton(verb);
        button.addClassName("cl-button");
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        RUN,
                        (double) length.toMillis(),
                        t("Start the time"),
                        t("Pause"),
                        t("The time of this step is over."));
    }
}
