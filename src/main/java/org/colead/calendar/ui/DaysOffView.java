package org.colead.calendar.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.calendar.OrganisationCalendar;
import org.colead.calendar.TimeOffRow;
import org.colead.kernel.PersonId;
import org.colead.platform.SignedIn;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.Place;
import org.colead.uikit.Section;
import org.colead.uikit.Why;

/// The days on which there is no school, named by whoever keeps the accounts.
@Route("days-off")
@PermitAll
class DaysOffView extends Place implements BeforeEnterObserver {

    private final OrganisationCalendar calendar;
    private final Permissions permissions;
    private final Clock clock;
    private final PersonId me;

    DaysOffView(
            OrganisationCalendar calendar,
            Permissions permissions,
            Clock clock,
            SignedIn signedIn) {
        this.calendar = calendar;
        this.permissions = permissions;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var keeping = permissions.can(me, Action.KEEP_ACCOUNTS, Subject.ORGANISATION);
        clear();
        crumbs(new Anchor("people", t("People")));
        title(t("Days off"));
        lead(
                t(
                        "School days are counted from Monday to Friday, without these: when a challenge"
                                + " or a reader of a brief is to be answered."));
        sheet().add(listed(keeping.allowed()));
        if (keeping.allowed()) {
            sheet().add(
                            new Section(
                                    "name",
                                    t("Name days off"),
                                    new NameDaysOff(calendar, me, this::show)));
        }
        facts(
                t("Days off"),
                new Why(
                        keeping.allowed()
                                ? t("Why can I name days off?")
                                : t("Why can’t I name days off?"),
                        t(keeping.why())));
    }

    private Component listed(boolean keeping) {
        var all = calendar.notOver();
        if (all.isEmpty()) {
            return new EmptyState(
                    t("No days off are named"),
                    t("Every day from Monday to Friday counts as a school day until then."));
        }
        var list = new OrderedList();
        list.addClassName("cl-rows");
        all.forEach(off -> list.add(item(off, keeping)));
        return list;
    }

    private ListItem item(TimeOffRow off, boolean keeping) {
        var item = new ListItem(new H2(off.name()), Line.small(days(off)));
        if (keeping) {
            item.add(
                    new ConfirmInline(
                            t("Take it back"),
                            t("They count as school days again. What is due already stays so."),
                            () -> {
                                calendar.takeBack(off.id(), me);
                                show();
                            }));
        }
        return item;
    }

    private String days(TimeOffRow off) {
        var dates = Dates.of(clock);
        return off.first().equals(off.last())
                ? dates.day(off.first())
                : t("{0} to {1}", dates.day(off.first()), dates.day(off.last()));
    }
}
