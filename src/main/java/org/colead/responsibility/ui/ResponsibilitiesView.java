package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.authority.page.WhatYouMay;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.responsibility.Carried;
import org.colead.responsibility.CarryingOut;
import org.colead.responsibility.GivenReasons;
import org.colead.responsibility.LayingDown;
import org.colead.responsibility.Loads;
import org.colead.responsibility.Mandate;
import org.colead.responsibility.MayCarry;
import org.colead.responsibility.Relays;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityEvent;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Place;

/// Who carries what, what is offered to me, what is free.
@Route("responsibilities")
@PermitAll
class ResponsibilitiesView extends Place implements BeforeEnterObserver {

    private final Carried carried;
    private final Loads loads;
    private final Relays relays;
    private final Responsibilities responsibilities;
    private final CarryingOut carrying;
    private final LayingDown laying;
    private final GivenReasons reasons;
    private final MayCarry mayCarry;
    private final People people;
    private final GroupDirectory groups;
    private final Changes changes;
    private final Clock clock;
    private final PersonId me;
    private Optional<GroupId> unfacilitated = Optional.empty();

    ResponsibilitiesView(
            Carried carried,
            Loads loads,
            Relays relays,
            Responsibilities responsibilities,
            CarryingOut carrying,
            LayingDown laying,
            GivenReasons reasons,
            MayCarry mayCarry,
            People people,
            GroupDirectory groups,
            Changes changes,
            Clock clock,
            SignedIn signedIn) {
        this.carried = carried;
        this.loads = loads;
        this.relays = relays;
        this.responsibilities = responsibilities;
        this.carrying = carrying;
        this.laying = laying;
        this.reasons = reasons;
        this.mayCarry = mayCarry;
        this.people = people;
        this.groups = groups;
        this.changes = changes;
        this.clock = clock;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        unfacilitated =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("facilitates")
                        .flatMap(ResponsibilitiesView::parsed);
        follow(
                this::show,
                onlooker -> changes.watch(ResponsibilityEvent.class::isInstance, onlooker));
    }

    private void show() {
        var dates = Dates.of(clock);
        var totals = carried.totals();
        title(t("Responsibilities"));
        lead(
                t(
                        "{0, plural, =0 {None is carried yet.} one {One, carried by {1, plural, one"
                                + " {one person} other {# people}}.} other {#, carried by {1,"
                                + " plural, one {one person} other {# people}}.}} Each is accepted"
                                + " by the one who carries it, for a year at most.",
                        totals.responsibilities(),
                        totals.people()));
        offers(dates);
        handovers(dates);
        mine(dates);
        if (totals.responsibilities() == 0) {
            sheet().add(nobodyYet());
        } else {
            sheet().add(new WhoCarriesWhat(loads, me, dates));
        }
        var mandated = groups.groupsOf(me);
        if (!mandated.isEmpty()) {
            var form = new EntrustForm(responsibilities, groups, people, clock, me, this::renew);
            unfacilitated.ifPresent(group -> form.beginWith(group, Mandate.FACILITATES));
            sheet().add(form);
        }
        facts(
                t("Looking for someone"),
                new WhatYouMay().first(mayCarry.reasons(me)).onto(open(dates)));
    }

    private FactSheet open(Dates dates) {
        var free = carried.free(me);
        var laidDown = carried.laidDown(me);
        var words =
                WordsOfNo.about(Stream.of(free, laidDown).flatMap(List::stream).toList(), reasons);
        return new OpenPlaces(responsibilities, words, dates, me, this::renew)
                .toLearn(carried.lookingForUnderstudy(me))
                .free(free)
                .laidDown(laidDown)
                .fact(
                        t("Credit stays"),
                        t(
                                "What somebody did keeps their name. Their authority ends with"
                                        + " each handover, at once."));
    }

    private void offers(Dates dates) {
        int load = carried.carriedBy(me).size();
        carried.offeredTo(me)
                .forEach(row ->
                        sheet().add(
                                        new OfferBand(
                                                responsibilities,
                                                row,
                                                load,
                                                dates,
                                                me,
                                                this::renew)));
    }

    private void handovers(Dates dates) {
        int number = 1;
        for (var relay : relays.of(me)) {
            sheet().add(new HandingOver(relay, me, dates, number++));
        }
    }

    private void mine(Dates dates) {
        var rows = carried.carriedBy(me);
        if (!rows.isEmpty()) {
            sheet().add(
                            new Mine(
                                    responsibilities,
                                    carrying,
                                    laying,
                                    people,
                                    WordsOfNo.about(rows, reasons),
                                    rows,
                                    dates,
                                    me,
                                    this::renew));
        }
        var out = carried.carriedOutBy(me);
        if (!out.isEmpty()) {
            sheet().add(new CarriedOutByMe(out, carrying, dates, me, this::renew));
        }
    }

    private static Optional<GroupId> parsed(String id) {
        try {
            return Optional.of(GroupId.of(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static EmptyState nobodyYet() {
        return new EmptyState(
                t("Nobody carries anything yet"),
                t(
                        "Steps of decisions and standing responsibilities appear here once somebody"
                                + " accepts them."));
    }
}
