package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.colead.decision.Aftermaths;
import org.colead.decision.CameOfIt;
import org.colead.decision.DecisionDetails;
import org.colead.decision.StepsTaken;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.Line;
import org.colead.uikit.Said;
import org.colead.uikit.Section;

/// What came of a decision: the granting group’s reply, when its review was moved and why, what the
/// review came to, and what came of the steps that are done.
@org.springframework.stereotype.Component
class CameOfItSection implements DecisionSection {

    private final Aftermaths aftermaths;
    private final StepsTaken steps;
    private final Clock clock;

    CameOfItSection(Aftermaths aftermaths, StepsTaken steps, Clock clock) {
        this.aftermaths = aftermaths;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        if (decision.outcome().isEmpty()) {
            return Optional.empty();
        }
        var came = aftermaths.of(decision.id(), viewer);
        var taken = steps.of(decision.id());
        var done = taken.stream().filter(it -> it.done().isPresent()).toList();
        var section = new Section("came-of-it", t("What came of it"));
        if (decision.recommendation() && came.reply().isEmpty() && !decision.practice()) {
            section.add(
                    Line.plain(
                            t(
                                    "It is a recommendation, and binds once the granting group follows it. Its reply comes with a reason.")));
        } else if (came.isEmpty() && done.isEmpty()) {
            return Optional.empty();
        }
        came.review().ifPresent(it -> reviewed(section, it));
        if (!done.isEmpty()) {
            section.add(new StepsSoFar(taken, done, Dates.of(clock)));
        }
        came.moved().forEach(it -> section.add(moved(it)));
        came.reply().ifPresent(it -> section.add(replied(it)));
        return Optional.of(section);
    }

    private void reviewed(Section section, CameOfIt.Reviewed it) {
        section.add(
                Line.label(
                        it.by()
                                .map(by -> t("Reviewed by {0}: {1}", by, t(it.verdict().word())))
                                .orElseGet(() -> t("Reviewed: {0}", t(it.verdict().word())))));
        section.add(new Said(it.learned()));
    }

    private Component moved(CameOfIt.Moved it) {
        var dates = Dates.of(clock);
        var words =
                it.from()
                        .map(from ->
                                t(
                                        "The review was moved from {0} to {1}.",
                                        dates.day(from), dates.day(it.to())))
                        .orElseGet(() -> t("The review was set to {0}.", dates.day(it.to())));
        return new Exchange(
                        "moved-" + it.at().toEpochMilli(),
                        it.by(),
                        dates.dayName(it.at()),
                        it.reason())
                .also(Line.small(words));
    }

    private Component replied(CameOfIt.Replied it) {
        var who = it.by().orElseGet(() -> t("The granting group"));
        var when = it.at().map(Dates.of(clock)::dayName).orElse("");
        return new Exchange("reply", who, when, it.reason())
                .also(
                        Line.small(
                                it.followed()
                                        ? t(
                                                "For the granting group: it follows this recommendation.")
                                        : t(
                                                "For the granting group: it does not follow this recommendation.")));
    }
}
