package org.colead.consensus.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.TakenWay;
import org.colead.consensus.TakenWays;
import org.colead.decision.DecisionDetails;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// How the group went on after too many failed checks and why, each time it had to, with the
/// granting group’s reply.
@org.springframework.stereotype.Component
class WayTakenSection implements DecisionSection {

    private final TakenWays ways;
    private final Clock clock;

    WayTakenSection(TakenWays ways, Clock clock) {
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 155;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        var taken =
                decision.failedChecks() == 0
                        ? List.<TakenWay>of()
                        : ways.of(decision.id(), viewer).stream()
                                .filter(way -> !way.waitsForAMember())
                                .toList();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section("way-taken", t("How the group went on"));
        for (int i = 0; i < taken.size(); i++) {
            section.add(way(taken.get(i), i + 1));
        }
        return Optional.of(section);
    }

    private Exchange way(TakenWay it, int number) {
        var chosen =
                new Exchange(
                        "way-on-" + number,
                        by(it.by()),
                        t("{0}: {1}", day(it.at()), t(it.way().word())),
                        it.reason());
        it.option().ifPresent(one -> chosen.also(Line.small(t("The option to try: {0}", one))));
        it.reply()
                .ifPresent(reply ->
                        chosen.answered(
                                reply.tryIt() ? "done" : "because",
                                t(it.said(reply)),
                                t(it.saidBy(by(reply.by()))),
                                reply.reason()));
        return chosen;
    }

    private static String by(Optional<String> name) {
        return name.orElseGet(() -> t("The group"));
    }

    private String day(Optional<java.time.Instant> at) {
        return at.map(Dates.of(clock)::dayName).orElse("");
    }
}
