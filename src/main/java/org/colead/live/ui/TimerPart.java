package org.colead.live.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Clock;
import java.time.Duration;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.live.RoomState;
import org.colead.uikit.Act;
import org.colead.uikit.Section;

/// Gives the room a time, and takes it away.
class TimerPart extends Section {

    private static final int MINUTES = 5;
    private static final int MOST = 180;

    TimerPart(RoomState state, Steering steering, PersonId me, Clock clock) {
        super("timer", t("Time"));
        var session = state.session();
        state.timer()
                .ifPresentOrElse(
                        end ->
                                row(
                                        new Countdown(end, clock.instant()),
                                        new Act(
                                                t("Stop the timer"),
                                                () ->
                                                        steering.facilitation()
                                                                .stopTimer(session, me))),
                        () -> {
                            var minutes = minutes();
                            row(
                                    minutes,
                                    new Act(
                                            t("Start the timer"),
                                            () ->
                                                    steering.facilitation()
                                                            .startTimer(
                                                                    session, length(minutes), me)));
                        });
    }

    private void row(Component time, Act act) {
        var row = new Div(time, act);
        row.addClassName("cl-timer-row");
        add(row);
    }

    private static IntegerField minutes() {
        var minutes = new IntegerField(t("Minutes"));
        minutes.setValue(MINUTES);
        minutes.setMin(1);
        minutes.setMax(MOST);
        minutes.setStepButtonsVisible(true);
        return minutes;
    }

    private static Duration length(IntegerField minutes) {
        if (minutes.getValue() == null) {
            throw Refusal.because("Say how many minutes it runs.");
        }
        return Duration.ofMinutes(minutes.getValue());
    }
}
