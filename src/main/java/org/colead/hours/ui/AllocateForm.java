package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.hours.Allocation;
import org.colead.hours.CollaborationTime;
import org.colead.hours.HoursPools;
import org.colead.hours.PoolRow;
import org.colead.hours.Week;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.UnitStaff;
import org.colead.people.page.ChooseManyOfUnit;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Kept;
import org.colead.uikit.Line;
import org.colead.uikit.Needed;
import org.colead.uikit.Section;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;

/// Allocates hours to many at once; says who would reach the goal before it is done.
class AllocateForm extends Section {

    private final CollaborationTime time;
    private final HoursPools pools;
    private final PoolRow pool;
    private final Week first;
    private final Optional<DecisionId> decision;
    private final PersonId me;
    private final Runnable done;
    private final ChooseManyOfUnit persons;
    private final Checkbox everybody = new Checkbox(t("Everybody whom the pool is for"));
    private final IntegerField weeks = new IntegerField(t("How many weeks, from this one on"));
    private final Div rows = new Div();
    private final List<PartFields> parts = new ArrayList<>();
    private final Kept kept;
    private final Preview preview = new Preview();

    AllocateForm(
            CollaborationTime time,
            HoursPools pools,
            UnitStaff staff,
            PoolRow pool,
            Week first,
            Optional<DecisionId> decision,
            PersonId me,
            Runnable done) {
        super("allocate", t("Allocate hours"));
        this.time = time;
        this.pools = pools;
        this.pool = pool;
        this.first = first;
        this.decision = decision;
        this.me = me;
        this.done = done;
        persons = new ChooseManyOfUnit(t("For whom"), staff).of(pool.unit());
        kept = Kept.in(this, "allocate-" + pool.id());
        Kept.rows(rows, "parts", this::part);
        choices();
        var another = new Button(t("Add a part"), _ -> part());
        another.addThemeVariants(ButtonVariant.TERTIARY);
        part().showing(pool.weeklyGoal().value(), t("Collaboration"));
        decision.ifPresent(_ -> add(Line.label(t("For the decision you came from."))));
        rows.addClassName("cl-weekdays");
        var whom = new Div(persons, everybody);
        whom.addClassName("cl-row");
        add(new Form(whom, weeks, rows, another, preview, acts()));
    }

    private void choices() {
        everybody.addValueChangeListener(all -> {
            persons.setEnabled(!all.getValue());
            persons.setRequiredIndicatorVisible(!all.getValue());
            preview.removeAll();
        });
        Needed.mark(persons);
        weeks.setMin(1);
        weeks.setValue(1);
    }

    private List<PersonId> whom() {
        return everybody.getValue() ? time.forWhom(pool.id(), first, me) : persons.chosen();
    }

    private com.vaadin.flow.component.Component acts() {
        return Line.acts(
                new Act(t("Show who reaches the goal"), this::preview),
                Act.once(t("Allocate"), this::allocate));
    }

    private PartFields part() {
        var day = DayOfWeek.of(Math.min(parts.size() + 1, DayOfWeek.FRIDAY.getValue()));
        var part = new PartFields(day, preview::removeAll);
        parts.add(part);
        rows.add(part);
        return part;
    }

    private void preview() {
        var shown = time.preview(pool.id(), allocation(), me);
        preview.show(
                shown,
                shown.fits()
                        ? t(
                                "Takes {0} of the pool, {1} would be left.",
                                Words.hours(shown.total()), Words.hours(shown.left()))
                        : t(
                                "Takes {0}; the pool does not have that much.",
                                Words.hours(shown.total())));
    }

    private void allocate(CommandKey key) {
        var allocation = allocation();
        pools.allocate(pool.id(), allocation, key, me);
        kept.sent();
        done.run();
        Toast.say(t("Allocated {0}.", Words.hours(allocation.total())));
    }

    private Allocation allocation() {
        int count = Optional.ofNullable(weeks.getValue()).orElse(1);
        if (count < 1) {
            throw Refusal.because("Allocate for one week at least.");
        }
        return new Allocation(
                whom(),
                first,
                first.plus(count - 1),
                parts.stream()
                        .filter(one -> one.weekly().value() != 0)
                        .map(PartFields::read)
                        .toList(),
                decision);
    }
}
