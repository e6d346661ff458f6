package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.colead.hours.HoursPools;
import org.colead.hours.MovingHours;
import org.colead.hours.PlannedTime;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Band;
import org.colead.uikit.Dates;
import org.colead.uikit.More;
import org.colead.uikit.Needed;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;
import org.jspecify.annotations.Nullable;

/// One tap says that it was as planned; another amount can be given instead.
class LogBand extends Band {

    private final HoursPools pools;
    private final MovingHours moving;
    private final PlannedTime part;
    private final PersonId me;
    private final Runnable done;

    LogBand(
            HoursPools pools,
            MovingHours moving,
            PlannedTime part,
            Dates dates,
            PersonId me,
            Runnable done) {
        super(
                t("Needed from you, today"),
                t(
                        "{0}, {1}, {2}: was it so?",
                        part.purpose(), dates.dayName(part.day()), Words.hours(part.open())));
        this.pools = pools;
        this.moving = moving;
        this.part = part;
        this.me = me;
        this.done = done;
        slim();
        act(Act.once(t("Log {0}", Words.hours(part.open())), key -> log(part.asPlanned(), key)));
        add(otherwise());
    }

    private More otherwise() {
        var minutes = new IntegerField(t("Minutes used"));
        Needed.mark(minutes);
        minutes.setMin(1);
        minutes.setValue(part.open().value());
        var purpose = new TextField(t("What for"));
        purpose.setValue(part.purpose());
        purpose.setReadOnly(true);
        var log = Act.once(t("Log this instead"), key -> log(use(minutes.getValue()), key)).plain();
        return new More(t("It was otherwise"), minutes, purpose, log);
    }

    private HoursPools.Use use(@Nullable Integer typed) {
        return new HoursPools.Use(
                part.day(),
                part.steering(),
                part.purpose(),
                new Minutes(Optional.ofNullable(typed).orElse(0)));
    }

    private void log(HoursPools.Use use, CommandKey key) {
        var line = pools.logUse(part.pool(), use, key, me);
        done.run();
        Toast.undo(
                t("Logged {0}.", Words.hours(use.minutes())),
                () -> {
                    moving.reverse(
                            part.pool(), line, t("Logged by mistake."), CommandKey.next(), me);
                    done.run();
                });
    }
}
