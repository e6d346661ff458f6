package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.colead.hours.HoursPools;
import org.colead.hours.NewPool;
import org.colead.hours.Week;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.UnitList;
import org.colead.people.UnitStaff;
import org.colead.people.page.ChooseManyOfUnit;
import org.colead.people.page.ChooseUnit;
import org.colead.uikit.Act;
import org.colead.uikit.DayField;
import org.colead.uikit.Kept;
import org.colead.uikit.More;
import org.colead.uikit.Needed;
import org.jspecify.annotations.Nullable;

/// Whoever allocates the time opens another pool.
class OpenPoolForm extends Div {

    private static final int USUAL_WEEKS = 18;
    private static final int MOST_HOURS = 10_000_000;

    private final HoursPools pools;
    private final PersonId me;
    private final Runnable done;
    private final More folded;
    private final TextField name = new TextField(t("Name"));
    private final ChooseUnit unit;
    private final DayField from = new DayField(t("From"));
    private final DayField until = new DayField(t("Until"));
    private final IntegerField hours = new IntegerField(t("Hours granted"));
    private final IntegerField cap = new IntegerField(t("Hours at most"));

    private final IntegerField notice = new IntegerField(t("Days of notice before hours are cut"));
    private final ChooseManyOfUnit whom;
    private final Checkbox joiners = new Checkbox(t("Also for who joins the unit later"), true);
    private final Kept kept;

    OpenPoolForm(
            HoursPools pools,
            People people,
            UnitList units,
            UnitStaff staff,
            Week week,
            PersonId me,
            Runnable done) {
        this.pools = pools;
        this.me = me;
        this.done = done;
        whom = new ChooseManyOfUnit(t("Whom the pool is for"), staff);
        whom.setHelperText(t("Leave it empty for everybody who works in the unit"));
        whom.addValueChangeListener(some -> joiners.setVisible(some.getValue().isEmpty()));
        unit = new ChooseUnit(t("For which unit"), units);
        unit.addValueChangeListener(_ -> unit.chosen().ifPresent(whom::of));
        people.unitsOf(me).stream().findFirst().ifPresent(unit::with);
        from.setValue(week.monday());
        until.setValue(week.plus(USUAL_WEEKS - 1).friday());
        notice.setMin(0);
        notice.setValue(NewPool.TWO_WEEKS);
        notice.setHelperText(t("With less, the reason is published in the ledger"));
        cap.setHelperText(t("Leave it empty for as many as are granted"));
        Needed.mark(name, unit, from, until);
        var open = Act.once(t("Open the pool"), this::open).plain();
        var form = new Div(name, unit, whom, joiners, from, until, hours, cap, notice, open);
        form.addClassName("cl-form");
        kept = Kept.in(this, "pool-new");
        addClassName("cl-folded");
        folded = new More(t("Open a pool"), form);
        add(folded);
    }

    /// Where there is no pool yet, it is the one next step.
    OpenPoolForm unfolded() {
        folded.setOpen(true);
        return this;
    }

    private void open(CommandKey key) {
        var granted = minutes(hours.getValue());
        pools.open(
                new NewPool(
                        name.getValue(),
                        unit.required("Choose for which unit."),
                        chosen(from.getValue(), "Choose the first day."),
                        chosen(until.getValue(), "Choose the last day."),
                        Optional.ofNullable(cap.getValue())
                                .map(OpenPoolForm::minutes)
                                .orElse(granted),
                        granted,
                        NewPool.FIVE_HOURS,
                        Optional.of(whom.chosen()).filter(some -> !some.isEmpty()),
                        whom.isEmpty() && joiners.getValue(),
                        Optional.ofNullable(notice.getValue()).orElse(NewPool.TWO_WEEKS)),
                key,
                me);
        kept.sent();
        done.run();
    }

    private static Minutes minutes(@Nullable Integer typed) {
        int whole = Optional.ofNullable(typed).orElse(0);
        if (whole < 0 || whole > MOST_HOURS) {
            throw Refusal.because("Say how many hours: up to ten million.");
        }
        return Minutes.of(whole, 0);
    }

    private static <T> T chosen(@Nullable T value, String otherwise) {
        return Optional.ofNullable(value).orElseThrow(() -> Refusal.because(otherwise));
    }
}
