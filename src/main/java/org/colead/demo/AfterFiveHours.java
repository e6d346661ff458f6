package org.colead.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefId;
import org.colead.brief.Readership;
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

    private final BriefDesk desk;
    private final Readership readership;
    private final Responsibilities responsibilities;
    private final CarryingOut carrying;

    AfterFiveHours(
            BriefDesk desk,
            Readership readership,
            Responsibilities responsibilities,
            CarryingOut carrying) {
        this.desk = desk;
        this.readership = readership;
        this.responsibilities = responsibilities;
        this.carrying = carrying;
    }

    void tell(Story story) {
        var text = new FiveHoursText(story.calendar());
        var id = story.decision(FiveHoursText.TITLE);
        var coverage = new ResponsibilityId[1];
        story.on(12, "09:00", () -> coverage[0] = steps(story, id, text));
        // its ten school days are over today, so that what staff find of the answers is shown
        story.on(
                11,
                "15:00",
                () -> {
                    desk.write(id, text.brief(), 0, story.who("Marisol Keane"));
                    desk.publish(id, story.who("Marisol Keane"));
                });
        var brief = desk.published(id).orElseThrow();
        read(story, brief);
        respond(story, brief);
        rate(story, brief);
        keepsThePromise(story, coverage[0]);
    }

    /// The first of them is the coverage that was promised.
    private ResponsibilityId steps(Story story, DecisionId id, FiveHoursText text) {
        var until = text.starts().plusDays(200);
        var coverage =
                step(
                        story,
                        id,
                        "Inés Calloway",
                        "Have coverage in place",
                        "May book coverage within $9,400.",
                        40,
                        until);
        step(
                story,
                id,
                THEO,
                "Keep the coverage calendar",
                "May swap blocks with whoever teaches them.",
                40,
                until);
        step(
                story,
                id,
                "Marisol Keane",
                "Merge the two mandate meetings",
                "May set its agenda.",
                20,
                until);
        step(
                story,
                id,
                "Lorraine Petty",
                "Allocate the hours, each Monday",
                "May allocate within the pool.",
                30,
                until);
        step(story, id, "Hana Okafor", "Print the pickup rota", "", 10, until);
        return coverage;
    }

    private ResponsibilityId step(
            Story story,
            DecisionId id,
            String who,
            String result,
            String authority,
            int weekly,
            LocalDate until) {
        var from = story.calendar().back(12);
        var what = new NewResponsibility(result, authority, new Minutes(weekly), from, until);
        var offered =
                responsibilities.offerStep(
                        id,
                        new NewStep(what, Optional.of(story.who(who))),
                        CommandKey.next(),
                        story.who(who.equals(THEO) ? "Marisol Keane" : THEO));
        responsibilities.accept(offered, story.who(who));
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

    /// 27 of 31 acknowledge; four have not got to it.
    private void read(Story story, BriefId brief) {
        var late = List.of("Rosa Delacroix", "Ivan Petrov", "Kofi Mensah", "Tomasz Wójcik");
        var readers =
                Staff.all().stream()
                        .map(Staff.Person::name)
                        .filter(name -> !late.contains(name))
                        .toList();
        for (int i = 0; i < readers.size(); i++) {
            var who = story.who(readers.get(i));
            story.on(
                    9 - i / 10,
                    "07:%02d".formatted(20 + i),
                    () -> readership.acknowledge(brief, who));
        }
    }

    private void respond(Story story, BriefId brief) {
        story.on(
                8,
                "12:31",
                () -> {
                    var response =
                            readership.respond(
                                    brief,
                                    "Does the library block move to Friday as well?",
                                    CommandKey.next(),
                                    story.who("Owen Pritchard"));
                    readership.answer(
                            response, "It stays on Tuesday; only art moves.", story.who(THEO));
                });
        story.on(
                7,
                "07:50",
                () ->
                        readership.respond(
                                brief,
                                "What do we do on the first Wednesday, when the staff meeting is gone and the brief is not there yet?",
                                CommandKey.next(),
                                story.who("Siobhán Ó Cuinneagáin")));
        story.on(
                6,
                "16:02",
                () ->
                        readership.respond(
                                brief,
                                "Thank you for writing down who said what. I had never seen an answer before.",
                                CommandKey.next(),
                                story.who("Carmen Salas")));
    }

    /// Four authors rate, which is too few to be shown; of 19 staff, 16 find it addressed.
    private void rate(Story story, BriefId brief) {
        story.on(
                5,
                "08:00",
                () -> {
                    readership.rate(brief, true, true, true, story.who("Wes Tolliver"));
                    readership.rate(brief, true, true, false, story.who("Priya Nandakumar"));
                    readership.rate(brief, true, true, true, story.who("Hana Okafor"));
                    readership.rate(brief, true, false, false, story.who("Dana Ruiz"));
                    var asked = Staff.all().stream().map(Staff.Person::name).limit(19).toList();
                    for (int i = 0; i < asked.size(); i++) {
                        readership.find(brief, i >= 3, story.who(asked.get(i)));
                    }
                });
    }
}
