package org.colead.home.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.kernel.Need;
import org.colead.kernel.PersonId;
import org.colead.people.PeopleEvent;
import org.colead.platform.Changes;
import org.colead.platform.Needs;
import org.colead.platform.SignedIn;
import org.colead.uikit.Band;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Renewal;
import org.colead.uikit.Words;

/// What needs me, most pressing first, and what is in motion near me.
@PermitAll
@Route("")
class TodayView extends Place implements BeforeEnterObserver {

    private final PersonId me;
    private final Needs needs;
    private final Changes changes;
    private final DecisionRegister decisions;
    private final Dates dates;

    TodayView(
            SignedIn signedIn,
            Needs needs,
            DecisionRegister decisions,
            Changes changes,
            Clock clock) {
        this.me = signedIn.person();
        this.needs = needs;
        this.changes = changes;
        this.decisions = decisions;
        this.dates = Dates.of(clock);
    }

    /// Asks anew whenever somebody comes here, and when anything happened but to accounts.
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        follow(this::show, onlooker -> changes.watch(e -> !(e instanceof PeopleEvent), onlooker));
    }

    private void show() {
        var mine = needs.of(me);
        heading(mine);
        if (mine.isEmpty()) {
            sheet().add(nothing());
        } else {
            show(mine);
        }
        near(decisions.near(me));
        sheet().add(hearing());
    }

    /// For those as well who are in no group.
    private static Paragraph hearing() {
        var quiet =
                new Paragraph(
                        new Text(t("Does something lie between you and somebody?") + " "),
                        new Anchor("conflicts", t("Hear each other out")));
        quiet.addClassName("cl-small");
        return quiet;
    }

    private void heading(List<Need> mine) {
        title(Words.capital(dates.weekday(dates.today())));
        named(t("Today"));
        if (!mine.isEmpty()) {
            int minutes = mine.stream().mapToInt(Need::minutes).sum();
            lead(Words.capital(inAll(mine.size(), minutes)));
        }
    }

    private static String inAll(int things, int minutes) {
        var needed =
                t(
                        "{0, plural, one {One thing needs you} other {{0, spellout} things need"
                                + " you}}",
                        things);
        return minutes == 0
                ? t("{0}.", needed)
                : t(
                        "{0}, about {1, plural, one {a minute} other {{1, spellout} minutes}} in"
                                + " all.",
                        needed, minutes);
    }

    private void show(List<Need> mine) {
        sheet().need(first(mine.getFirst()));
        var rest = Renewal.inParts(new OrderedList());
        rest.addClassName("cl-todo");
        mine.stream().skip(1).forEach(need -> rest.add(new NeedItem(need, dates)));
        if (mine.size() > 1) {
            sheet().add(rest);
        }
        sheet().add(Line.end(t("That is all. Nothing else waits for you.")));
    }

    private Band first(Need need) {
        var who = need.due().map(dates::due).orElseGet(() -> t(need.what()));
        var band = new Band(Words.capital(who), need.title()).tall();
        band.sentence(t(need.why())).link(t(need.verb()), need.href());
        need.then().ifPresent(then -> band.then(t(then)));
        return band;
    }

    private static EmptyState nothing() {
        var decisions = new Anchor("decisions", t("See what is on its way"));
        decisions.addClassName("cl-button");
        return new EmptyState(
                t("Nothing waits for you"),
                t(
                        "As soon as a question, a position, a step or a brief needs you, it"
                                + " stands here, the most pressing first."),
                decisions);
    }

    private void near(List<DecisionRow> rows) {
        if (!rows.isEmpty()) {
            var heading = new H2(t("In motion near you"));
            heading.addClassName("cl-side");
            var list = Renewal.inParts(new UnorderedList());
            list.addClassName("cl-near");
            rows.forEach(row -> list.add(new InMotion(row, dates)));
            var all = new Paragraph(new Anchor("decisions", t("All decisions")));
            all.addClassName("cl-small");
            facts(t("In motion near you"), heading, list, all);
        }
    }
}
