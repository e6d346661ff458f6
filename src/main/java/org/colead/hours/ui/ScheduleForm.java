package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.hours.NewSchedule;
import org.colead.hours.PoolRow;
import org.colead.hours.ScheduleShown;
import org.colead.hours.Schedules;
import org.colead.hours.Week;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.UnitStaff;
import org.colead.uikit.Act;
import org.colead.uikit.DayField;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Toast;

/// Whoever allocates the time publishes when and where it lies; it begins with what was published
/// last.
class ScheduleForm extends Div {

    private final Schedules schedules;
    private final UnitStaff staff;
    private final PoolRow pool;
    private final PersonId me;
    private final Runnable done;
    private final DayField first = new DayField(t("From the week of"));
    private final Div lines = new Div();
    private final List<SlotRow> rows = new ArrayList<>();
    private final Kept kept;
    private final int seen;

    ScheduleForm(
            Schedules schedules,
            UnitStaff staff,
            PoolRow pool,
            Week week,
            PersonId me,
            Runnable done) {
        this.schedules = schedules;
        this.staff = staff;
        this.pool = pool;
        this.me = me;
        this.done = done;
        var newest = schedules.newest(pool.id(), me);
        seen = newest.map(ScheduleShown::number).orElse(0);
        first.setValue(week.monday());
        lines.addClassName("cl-slot-rows");
        kept = Kept.in(this, "schedule-" + pool.id());
        Kept.rows(lines, "parts", () -> put(row()));
        newest.ifPresentOrElse(
                one -> one.slots().forEach(slot -> put(row().showing(slot))), () -> put(row()));
        add(
                new More(
                        seen == 0 ? t("Publish a schedule") : t("Publish another schedule"),
                        new Form(
                                first,
                                lines,
                                new Act(t("Add a part"), () -> put(row())).tertiary(),
                                Line.label(
                                        t(
                                                "Everybody whom it is for is told. The one before is kept.")),
                                Act.once(t("Publish it"), this::publish).plain())));
    }

    private SlotRow row() {
        return new SlotRow(staff, pool.unit(), this::takeOut);
    }

    private void put(SlotRow row) {
        rows.add(row);
        lines.add(row);
    }

    private void takeOut(SlotRow row) {
        rows.remove(row);
        lines.remove(row);
        Toast.undo(t("It is taken out."), () -> put(row));
    }

    private void publish(CommandKey key) {
        var words = new NewSchedule(week(), rows.stream().map(SlotRow::read).toList());
        schedules.publish(pool.id(), words, seen, key, me);
        kept.sent();
        done.run();
        Toast.say(t("It is published, and everybody whom it is for is told."));
    }

    private Week week() {
        LocalDate day =
                Optional.ofNullable(first.getValue())
                        .orElseThrow(() -> Refusal.because("Choose the first week."));
        return Week.of(day);
    }
}
