package org.colead.live.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;

/// The time that is left, counted down in the browser from what was left when it was drawn.
class Countdown extends Span {

    private static final String COUNT =
            """
            clearInterval(this.clTick);
            const end = performance.now() + $0;
            const tick = () => {
              const left = Math.max(0, Math.round((end - performance.now()) / 1000));
              this.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
              this.classList.toggle('short', left < 60);
              if (!this.isConnected || !left) clearInterval(this.clTick);
            };
            this.clTick = setInterval(tick, 500);
            tick();
            """;

    private final long left;

    Countdown(Instant end, Instant now) {
        this.left = Math.max(0, Duration.between(now, end).toMillis());
        addClassNames("cl-countdown", "cl-figure");
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("data-ends", end.toString());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(COUNT, (double) left);
    }
}
