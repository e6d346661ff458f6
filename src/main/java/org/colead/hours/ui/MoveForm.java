package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.colead.hours.CollaborationTime;
import org.colead.hours.LineId;
import org.colead.hours.MovingHours;
import org.colead.hours.PlannedTime;
import org.colead.hours.PoolId;
import org.colead.hours.PoolRow;
import org.colead.hours.Week;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.UnitStaff;
import org.colead.people.page.ChooseOfUnit;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Needed;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;

/// Passes somebody’s unused hours of this week on, or puts them back into the pool; says who would
/// then reach the goal.
class MoveForm extends Div {

    private final CollaborationTime time;
    private final MovingHours moving;
    private final Where where;
    private final PersonId me;
    private final Runnable done;
    private final ChooseOfUnit whose;
    private final Select<PlannedTime> part = new Select<>();
    private final IntegerField minutes = new IntegerField(t("Minutes"));
    private final ChooseOfUnit to;
    private final DraftField reason;
    private final Preview preview = new Preview();
    private final Act move = Act.once(t("Put back"), this::move);

    /// The pool and the week that the form is about.
    record Where(PoolRow row, Week week, Dates dates) {

        PoolId pool() {
            return row.id();
        }
    }

    MoveForm(
            CollaborationTime time,
            MovingHours moving,
            UnitStaff staff,
            Where where,
            PersonId me,
            Runnable done) {
        this.time = time;
        this.moving = moving;
        this.where = where;
        this.me = me;
        this.done = done;
        whose = new ChooseOfUnit(t("Whose hours"), staff, where.row().unit());
        to = new ChooseOfUnit(t("To whom"), staff, where.row().unit());
        reason = new DraftField(t("Why; everybody reads it in the ledger"), "move-" + where.pool());
        addClassName("cl-folded");
        choices();
        reason.setHelperText(
                t(
                        "May stay empty where the hours begin in {0, plural, one {one day} other {# days}} or later.",
                        where.row().noticeDays()));
        var form = new Form(whose, part, minutes, to, reason, preview, acts());
        add(new More(t("Pass hours on, or put them back"), form));
    }

    private void choices() {
        whose.addValueChangeListener(_ -> parts());
        part.setLabel(t("Which hours"));
        part.setItemLabelGenerator(this::said);
        part.addValueChangeListener(chosen -> minutes(chosen.getValue()));
        part.setHelperText(t("Choose whose hours first."));
        Needed.mark(whose, part, minutes);
        minutes.setMin(1);
        minutes.addValueChangeListener(_ -> preview.removeAll());
        to.setPlaceholder(t("Nobody: back into the pool"));
        to.setClearButtonVisible(true);
        to.addValueChangeListener(chosen -> {
            preview.removeAll();
            move.verb(chosen.getValue() == null ? t("Put back") : t("Pass on"));
        });
    }

    private void parts() {
        preview.removeAll();
        var open =
                whose.chosen()
                        .map(one -> time.unused(where.pool(), where.week(), one, me))
                        .orElse(List.of());
        part.setItems(open);
        part.setHelperText(
                open.isEmpty() && !whose.isEmpty()
                        ? t("Nothing of this pool is left unused in this week.")
                        : "");
        open.stream().findFirst().ifPresent(part::setValue);
    }

    private String said(PlannedTime one) {
        return t(
                "{0}, {1}, {2}",
                where.dates().weekday(one.day()), one.purpose(), Words.hours(one.open()));
    }

    private void minutes(PlannedTime chosen) {
        if (chosen != null) {
            minutes.setValue(chosen.open().value());
        }
    }

    private com.vaadin.flow.component.Component acts() {
        return Line.acts(new Act(t("Show who then reaches the goal"), this::preview), move);
    }

    private void preview() {
        var shown = time.preview(where.pool(), asked(), to.chosen(), me);
        preview.show(shown, t("The pool would have {0} left.", Words.hours(shown.left())));
    }

    private void move(CommandKey key) {
        var asked = asked();
        var words = reason.getValue();
        var line =
                to.chosen()
                        .map(one -> moving.transfer(where.pool(), asked, one, words, key, me))
                        .orElseGet(() -> moving.release(where.pool(), asked, words, key, me));
        reason.sent();
        var said =
                to.isEmpty()
                        ? t("Put back {0}.", Words.hours(asked.minutes()))
                        : t("Passed on {0}.", Words.hours(asked.minutes()));
        done.run();
        Toast.undo(said, () -> takeBack(line));
    }

    private void takeBack(LineId line) {
        moving.reverse(where.pool(), line, t("Moved by mistake."), CommandKey.next(), me);
        done.run();
    }

    private MovingHours.Time asked() {
        var person = whose.chosen().orElseThrow(() -> Refusal.because("Choose whose hours."));
        var chosen =
                part.getOptionalValue().orElseThrow(() -> Refusal.because("Choose which hours."));
        int typed = Optional.ofNullable(minutes.getValue()).orElse(0);
        if (typed > chosen.open().value()) {
            throw Refusal.because(
                    "{0} of this is left unused. Choose as much or less.",
                    chosen.open().toString());
        }
        return chosen.of(person, new Minutes(typed));
    }
}
