package org.colead.hours.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.hours.HoursEvent;
import org.colead.hours.PoolId;
import org.colead.hours.PoolRow;
import org.colead.hours.Week;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Place;

/// Collaboration time: my week, everybody’s minimum, the pool and its ledger.
@Route("time")
@PermitAll
class TimeView extends Place implements BeforeEnterObserver {

    private final TimeParts parts;
    private final Changes changes;
    private final PersonId me;
    private Map<String, String> asked = Map.of();

    TimeView(TimeParts parts, Changes changes, SignedIn signedIn) {
        this.parts = parts;
        this.changes = changes;
        this.me = signedIn.person();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        asked = new LinkedHashMap<>();
        List.of("week", "pool", "decision")
                .forEach(name -> query.getSingleParameter(name).ifPresent(v -> asked.put(name, v)));
        follow(this::show, onlooker -> changes.watch(HoursEvent.class::isInstance, onlooker));
    }

    private void show() {
        title(t("Time"));
        var week = week();
        var pools = parts.time().pools(week, me);
        var pool = chosen(pools);
        lead(
                pool.map(parts::lead)
                        .orElse(t("Where collaboration time comes from, and who has it")));
        beside(new WeekChooser(week, pool, parts.dates(), this::goTo));
        parts.logging(me, this::renew).ifPresent(band -> sheet().add(band));
        parts.myWeek(week, pool, me).ifPresent(mine -> sheet().add(mine));
        parts.protectedHours(week, me).ifPresent(mine -> sheet().add(mine));
        var opening = parts.opening(me, this::renew);
        pool.ifPresentOrElse(
                one -> fill(one, pools, week),
                () -> {
                    sheet().add(nothing(opening.map(OpenPoolForm::unfolded).isPresent()));
                    facts(t("The facts"), parts.why(me));
                });
        opening.ifPresent(form -> sheet().add(form));
    }

    private void fill(PoolRow pool, List<PoolRow> pools, Week week) {
        sheet().add(
                        parts.minimum(pool, week, me, this::renew),
                        parts.schedule(pool, week, me, this::renew));
        parts.allocating(pool, week, decision(), me, this::renew)
                .ifPresent(form -> sheet().add(form));
        parts.moving(pool, week, me, this::renew).ifPresent(form -> sheet().add(form));
        sheet().add(parts.ledger(pool, me, this::renew));
        facts(t("Pool and people"), parts.facts(pool, pools, me, other -> goTo(other, week)));
    }

    private Optional<PoolRow> chosen(List<PoolRow> pools) {
        return pools.stream()
                .filter(pool -> pool.id().toString().equals(asked.get("pool")))
                .findFirst()
                .or(() -> pools.stream().findFirst());
    }

    private Week week() {
        try {
            return Optional.ofNullable(asked.get("week"))
                    .map(LocalDate::parse)
                    .map(Week::of)
                    .orElseGet(parts::thisWeek);
        } catch (DateTimeParseException notADay) {
            return parts.thisWeek();
        }
    }

    private Optional<DecisionId> decision() {
        try {
            return Optional.ofNullable(asked.get("decision")).map(DecisionId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void goTo(Week week) {
        go("week", week.monday().toString());
    }

    private void goTo(PoolId pool, Week week) {
        asked.put("week", week.monday().toString());
        go("pool", pool.toString());
    }

    private void go(String name, String value) {
        asked.put(name, value);
        UI.getCurrent().navigate("time", QueryParameters.simple(asked));
    }

    private static EmptyState nothing(boolean mayOpen) {
        return new EmptyState(
                t("No hours are granted for this week"),
                mayOpen
                        ? t(
                                "Here stands who has five hours a week and where they come from. Open"
                                        + " a pool first, then allocate its hours.")
                        : t(
                                "Here stands who has five hours a week and where they come from, once"
                                        + " whoever allocates the time opens a pool."));
    }
}
