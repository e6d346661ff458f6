package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.colead.kernel.Refusal;
import org.colead.uikit.Act;
import org.colead.uikit.Section;

/// Gives the room a time, and takes it away.
class TimerPart extends Section {

    private static final int MINUTES = 5;
    private static final int MOST = 180;

    TimerPart(Chair chair, Clock clock) {
        super("timer", t("Time"));
        chair.state()
                .timer()
                .ifPresentOrElse(end -> running(end, chair, clock), () -> standing(chair));
    }

    private void running(Instant end, Chair chair, Clock clock) {
        row(new Countdown(end, clock.instant()), new Act(t("Stop the timer"), chair::stopTimer));
    }

    private void standing(Chair chair) {
        var minutes = new IntegerField(t("Minutes"));
        minutes.setValue(MINUTES);
        minutes.setMin(1);
        minutes.setMax(MOST);
        minutes.setStepButtonsVisible(true);
        row(minutes, new Act(t("Start the timer"), () -> chair.startTimer(length(minutes))));
    }

    private void row(Component time, Act act) {
        var row = new Div(time, act);
        row.addClassName("cl-timer-row");
        add(row);
    }

    private static Duration length(IntegerField minutes) {
        if (minutes.getValue() == null) {
            throw Refusal.because("Say how many minutes it runs.");
        }
        return Duration.ofMinutes(minutes.getValue());
    }
}
