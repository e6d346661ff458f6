package org.colead.demo;

import org.colead.decision.DecisionId;
import org.colead.decision.NewDecision;
import org.colead.deliberation.How;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Chapters 2 to 4: *Five protected hours*, from the frame to its second check.
@Component
@Profile("demo")
class FiveHours {

    private static final String THEO = "Theo Brandt";
    private static final String MARISOL = "Marisol Keane";

    private final Telling tell;
    private final FiveHoursRounds rounds;
    private final FiveHoursChecks checks;

    FiveHours(Telling tell) {
        this.tell = tell;
        this.rounds = new FiveHoursRounds(tell);
        this.checks = new FiveHoursChecks(tell);
    }

    void tell(Story story) {
        var text = new FiveHoursText(story.calendar());
        story.on(28, "15:40", () -> frame(story, text));
        var id = story.decision(FiveHoursText.TITLE);
        story.on(26, "08:05", () -> tell.moveOn(story, id, THEO));
        rounds.questions(story, id);
        story.on(24, "08:00", () -> tell.moveOn(story, id, MARISOL));
        story.on(23, "12:10", () -> rounds.reactions(story, id));
        story.on(22, "08:00", () -> tell.moveOn(story, id, THEO));
        concerns(story, id, text);
    }

    private void frame(Story story, FiveHoursText text) {
        var begun = NewDecision.of(story.group("Leadership team"), FiveHoursText.TITLE, text.ask());
        tell.draft(story, begun, text.draft(story.envelope("Collaboration time")), THEO, MARISOL);
    }

    private void concerns(Story story, DecisionId id, FiveHoursText text) {
        story.on(
                21,
                "09:10",
                () ->
                        story.remember(
                                "wes",
                                tell.concern(
                                        story,
                                        id,
                                        "Wes Tolliver",
                                        "If we cover specials, lunch duty falls to two of us, and the half hour we eat in is gone.",
                                        false)));
        story.on(
                21,
                "12:20",
                () ->
                        story.remember(
                                "hana",
                                tell.concern(
                                        story,
                                        id,
                                        "Hana Okafor",
                                        "Kindergarten pickup runs until 3:20 on Wednesdays. I cannot be in a room at three and at the door.",
                                        false)));
        story.on(
                20,
                "10:05",
                () -> {
                    tell.affects(story, id, "Dana Ruiz");
                    story.remember(
                            "hidden",
                            tell.concern(
                                    story,
                                    id,
                                    "Dana Ruiz",
                                    "The same money would do more in another program.",
                                    true));
                    story.remember(
                            "priya",
                            tell.concern(
                                    story,
                                    id,
                                    "Priya Nandakumar",
                                    "Two of the specials blocks are when I see children for their special-education minutes. Those minutes are owed to them by law. Who gives them while I am in a planning hour?",
                                    false));
                });
        story.on(20, "15:30", () -> rounds.input(story, id));
        story.on(19, "08:10", () -> tell.amend(story, id, THEO, text.second()));
        story.on(19, "09:00", () -> answers(story));
        story.on(17, "08:15", () -> checks.first(story, id));
        story.on(
                16,
                "08:30",
                () -> {
                    tell.amend(story, id, THEO, text.third());
                    tell.answers(
                            story,
                            story.concern("priya"),
                            THEO,
                            How.AMENDED,
                            "You were right to stop us. Special-education minutes are scheduled first now, and the planning hours around them; it stands in the text.",
                            3);
                });
        story.on(14, "08:30", () -> checks.second(story, id));
    }

    private void answers(Story story) {
        tell.answers(
                story,
                story.concern("wes"),
                THEO,
                How.AMENDED,
                "You are right. Coverage is now paid for, and lunch duty does not grow for anyone.",
                2);
        tell.answers(
                story,
                story.concern("hana"),
                MARISOL,
                How.ADDRESSED,
                "Kindergarten takes its 45 minutes on Thursday. The Wednesday pickup stays as it is.");
        tell.answers(
                story,
                story.concern("hidden"),
                THEO,
                How.NOT_ACCEPTED,
                "This envelope was granted for collaboration time, and we may not spend it on anything else. We have passed your wish to the group that grants it.");
        tell.answers(
                story,
                story.concern("priya"),
                MARISOL,
                How.ADDRESSED,
                "We will plan around your blocks as well as we can.");
    }
}
