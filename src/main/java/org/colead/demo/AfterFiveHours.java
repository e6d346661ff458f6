package org.colead.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.brief.BriefDesk;
import org.colead.decision.DecisionId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.responsibility.CarryingOut;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Chapter 5: the steps are accepted, the brief is published, and staff answer it.
@Component
@Profile("demo")
class AfterFiveHours {

    private static final String THEO = "Theo Brandt";
    private static final String MARISOL = "Marisol Keane";

    private static final Step COVERAGE =
            new Step(
                    "Inés Calloway",
                    "Have coverage in place",
                    "May book coverage within $9,400.",
                    40);

    private static final List<Step> OTHERS =
            List.of(
                    new Step(
                            THEO,
                            "Keep the coverage calendar",
                            "May swap blocks with whoever teaches them.",
                            40),
                    new Step(MARISOL, "Merge the two mandate meetings", "May set its agenda.", 20),
                    new Step(
                            "Lorraine Petty",
                            "Allocate the hours, each Monday",
                            "May allocate within the pool.",
                            30),
                    new Step("Hana Okafor", "Print the pickup rota", "", 10));

    private final BriefDesk desk;
    private final FiveHoursReaders readers;
    private final Responsibilities responsibilities;
    private final CarryingOut carrying;

    AfterFiveHours(
            BriefDesk desk,
            FiveHoursReaders readers,
            Responsibilities responsibilities,
            CarryingOut carrying) {
        this.desk = desk;
        this.readers = readers;
        this.responsibilities = responsibilities;
        this.carrying = carrying;
    }

    void tell(Story story) {
        var text = new FiveHoursText(story.calendar());
        var id = story.decision(FiveHoursText.TITLE);
        var until = text.starts().plusDays(200);
        var coverage = new ResponsibilityId[1];
        story.on(12, "09:00", () -> coverage[0] = steps(story, id, until));
        // its ten school days are over today, so that what staff find of the answers is shown
        story.on(
                11,
                "15:00",
                () -> {
                    desk.write(id, text.brief(), 0, story.who(MARISOL));
                    desk.publish(id, story.who(MARISOL));
                });
        var brief = desk.published(id).orElseThrow();
        readers.tell(story, brief);
        keepsThePromise(story, coverage[0]);
    }

    /// One step of it, and how many minutes a week it takes whoever carries it.
    private record Step(String who, String result, String authority, int weekly) {}

    /// The coverage that was promised comes back.
    private ResponsibilityId steps(Story story, DecisionId id, LocalDate until) {
        var coverage = carried(story, id, COVERAGE, until);
        OTHERS.forEach(step -> carried(story, id, step, until));
        return coverage;
    }

    private ResponsibilityId carried(Story story, DecisionId id, Step step, LocalDate until) {
        var who = story.who(step.who());
        var what =
                new NewResponsibility(
                        step.result(),
                        step.authority(),
                        new Minutes(step.weekly()),
                        story.calendar().back(12),
                        until);
        var offered =
                responsibilities.offerStep(
                        id,
                        new NewStep(what, Optional.of(who)),
                        CommandKey.next(),
                        story.who(step.who().equals(THEO) ? MARISOL : THEO));
        responsibilities.accept(offered, who);
        return offered;
    }

    /// Coverage was promised by the Thursday before it starts; it is in place before that.
    private void keepsThePromise(Story story, ResponsibilityId coverage) {
        story.on(
                2,
                "15:40",
                () ->
                        carrying.carriedOut(
                                coverage,
                                "Coverage is booked, a lunch supervisor on Mondays and Thursdays included. It stays within the $9,400.",
                                CommandKey.next(),
                                story.who("Inés Calloway")));
    }
}
