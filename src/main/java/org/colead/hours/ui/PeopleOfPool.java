package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.colead.hours.CollaborationTime;
import org.colead.hours.FollowingUnits;
import org.colead.hours.PoolPeople;
import org.colead.hours.PoolRow;
import org.colead.hours.Week;
import org.colead.hours.WeekOfAll;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.people.UnitStaff;
import org.colead.people.page.ChooseManyOfUnit;
import org.colead.uikit.Act;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Paged;
import org.colead.uikit.Toast;
import org.colead.uikit.Words;

/// For whoever allocates the time: who has how much, and for whom the pool is.
class PeopleOfPool extends Div {

    private final PoolPeople people;
    private final PoolRow pool;
    private final PersonId me;
    private final Runnable done;
    private final ChooseManyOfUnit more;

    PeopleOfPool(
            CollaborationTime time,
            PoolPeople people,
            FollowingUnits following,
            UnitStaff staff,
            PoolRow pool,
            Week week,
            PersonId me,
            Runnable done) {
        this.people = people;
        this.pool = pool;
        this.me = me;
        this.done = done;
        more = new ChooseManyOfUnit(t("Who else counts"), staff).of(pool.unit());
        var list = new OrderedList();
        list.addClassName("cl-ledger");
        add(
                new More(
                        t("Who has how much"),
                        new Paged<>(
                                list, after -> time.each(pool.id(), week, after, me), this::one)),
                new More(
                        t("Add people whom the pool is for"),
                        new Form(
                                more,
                                Line.label(
                                        t(
                                                "They count for the minimum from this week on, with no"
                                                        + " hours too. The record says that you added"
                                                        + " them.")),
                                Act.once(t("Add them"), this::add).plain())),
                new More(t("Who joins the unit later"), new FollowUnit(following, pool, me, done)));
    }

    private ListItem one(WeekOfAll.Each one) {
        var said = new Span(t("{0}: {1}", one.name(), Words.hours(one.allocated())));
        return new ListItem(said, one.ends() ? Line.quiet(t("Was taken off")) : off(one));
    }

    private Act off(WeekOfAll.Each one) {
        return Act.once(t("Take off"), key -> takeOff(one, key)).tertiary();
    }

    private void add(CommandKey key) {
        var chosen = more.chosen();
        people.add(pool.id(), chosen, key, me);
        done.run();
        Toast.say(
                t(
                        "{0, plural, one {One person more counts} other {# people more count}} for"
                                + " the minimum.",
                        chosen.size()));
    }

    private void takeOff(WeekOfAll.Each one, CommandKey key) {
        people.takeOff(pool.id(), one.person(), key, me);
        done.run();
        Toast.say(t("{0} counts up to this week, and not beyond.", one.name()));
    }
}
