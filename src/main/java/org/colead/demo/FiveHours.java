package org.colead.demo;

import java.time.Duration;
import java.util.List;
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

    FiveHours(Telling tell) {
        this.tell = tell;
    }

    void tell(Story story) {
        var text = new FiveHoursText(story.calendar());
        story.on(28, "15:40", () -> frame(story, text));
        var id = story.decision(FiveHoursText.TITLE);
        story.on(26, "08:05", () -> tell.moveOn(story, id, THEO));
        questions(story, id);
        story.on(24, "08:00", () -> tell.moveOn(story, id, MARISOL));
        story.on(23, "12:10", () -> reactions(story, id));
        story.on(22, "08:00", () -> tell.moveOn(story, id, THEO));
        concerns(story, id, text);
    }

    private void frame(Story story, FiveHoursText text) {
        var begun = NewDecision.of(story.group("Leadership team"), FiveHoursText.TITLE, text.ask());
        tell.draft(story, begun, text.draft(story.envelope("Collaboration time")), THEO, MARISOL);
    }

    private void questions(Story story, DecisionId id) {
        story.on(
                26,
                "10:15",
                () ->
                        tell.asks(
                                story,
                                id,
                                "Hana Okafor",
                                "Does the five hours include the 1 h 30 we have?",
                                THEO,
                                "Yes. It is the first part of the five."));
        story.on(
                26,
                "10:40",
                () ->
                        tell.asks(
                                story,
                                id,
                                "Ruth Delgado",
                                "Who pays the coverage after the first year?",
                                THEO,
                                "The envelope runs for a year. The review in week 10 asks again."));
        story.on(
                26,
                "12:05",
                () ->
                        tell.asks(
                                story,
                                id,
                                "Lorraine Petty",
                                "Which mandate meetings are meant?",
                                MARISOL,
                                "Safety and data. They share half of their items."));
        story.on(
                25,
                "09:00",
                () ->
                        tell.asks(
                                story,
                                id,
                                "Priya Nandakumar",
                                "Do specialists count among the 18?",
                                THEO,
                                "Yes, all who teach: music, art, library and physical education too."));
        story.on(
                25,
                "11:20",
                () ->
                        tell.asks(
                                story,
                                id,
                                "Wes Tolliver",
                                "Who covers during specials?",
                                THEO,
                                "In this version the paraprofessionals; say so in your concern if that is wrong."));
        story.on(
                25,
                "13:30",
                () ->
                        tell.asks(
                                story,
                                id,
                                "Inés Calloway",
                                "By when must coverage be booked?",
                                MARISOL,
                                "Four days before we start."));
    }

    private void reactions(Story story, DecisionId id) {
        tell.reacts(story, id, "Hana Okafor", "I would use every minute of it.");
        tell.reacts(
                story,
                id,
                "Wes Tolliver",
                "Glad for the teachers. I wonder where I stand at noon.");
        tell.reacts(
                story,
                id,
                "Amara Osei",
                "This is the first plan that does not ask for our evenings.");
        tell.reacts(story, id, "Ruth Delgado", "I have seen coverage promised before.");
        tell.reacts(story, id, "Priya Nandakumar", "Good, if the children’s minutes are safe.");
        tell.pass(story, id, List.of(THEO, MARISOL, "Inés Calloway", "Lorraine Petty"));
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
        story.on(20, "15:30", () -> input(story, id));
        story.on(19, "08:10", () -> tell.amend(story, id, THEO, text.second()));
        story.on(19, "09:00", () -> answers(story));
        story.on(17, "08:15", () -> firstCheck(story, id));
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
        story.on(14, "08:30", () -> secondCheck(story, id));
    }

    private void input(Story story, DecisionId id) {
        tell.input(
                story,
                id,
                "Pilar Ortega",
                "Who answers the phone while the merged meeting is on?",
                MARISOL,
                "The office is not in that meeting.");
        tell.input(
                story,
                id,
                "Caleb Whitfield",
                "Please keep the first Tuesday free for grade-level data.",
                THEO,
                "You choose what the Tuesday hour is for.");
        tell.input(
                story,
                id,
                "Grace Adeyemi",
                "Art has six classes in a row on Thursdays. Do I get a block too?",
                THEO,
                "Yes. Yours is on Friday, when you have two fewer.");
        tell.input(
                story,
                id,
                "Rosa Delacroix",
                "If lunch is supervised on two days, tell the kitchen which.",
                MARISOL,
                "Mondays and Thursdays. You will have the list a week before.");
        tell.input(
                story,
                id,
                "Kofi Mensah",
                "The late bus comes at 3:35. Somebody has to be at the door.",
                MARISOL,
                "The door stays as it is; nobody’s hour lies there.");
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

    /// Fails: one veto.
    private void firstCheck(Story story, DecisionId id) {
        var check = tell.open(story, id, THEO, story.calendar().at(16, "08:15"));
        story.on(
                17,
                "15:30",
                () -> {
                    tell.give(
                            story,
                            check,
                            "Priya Nandakumar",
                            8,
                            "“As well as we can” is not the law. Put the children’s minutes into the text, and I can live with it.");
                    Staff.TEAM.stream()
                            .map(Staff.Person::name)
                            .filter(name -> !name.equals("Priya Nandakumar"))
                            .forEach(name -> tell.give(story, check, name, 2, ""));
                    tell.close(story, check, THEO);
                });
    }

    /// Passes: two of nine at 5 to 7, which is 22 %.
    private void secondCheck(Story story, DecisionId id) {
        var check =
                tell.open(
                        story,
                        id,
                        MARISOL,
                        story.calendar().at(14, "08:30").plus(Duration.ofDays(1)));
        story.on(
                14,
                "15:30",
                () -> {
                    List.of(THEO, MARISOL, "Amara Osei")
                            .forEach(name -> tell.give(story, check, name, 1, ""));
                    tell.give(
                            story,
                            check,
                            "Wes Tolliver",
                            1,
                            "Lunch stays lunch. That was all I asked.");
                    tell.give(
                            story,
                            check,
                            "Hana Okafor",
                            2,
                            "The Thursday slot works for kindergarten. I want the pickup rota printed before we start.");
                    tell.give(
                            story,
                            check,
                            "Inés Calloway",
                            2,
                            "I can keep the promise for now. The second term needs a second look at the money.");
                    tell.give(
                            story,
                            check,
                            "Priya Nandakumar",
                            3,
                            "The children’s minutes come first now, in writing. I want to look at them again in a month.");
                    tell.give(
                            story,
                            check,
                            "Lorraine Petty",
                            5,
                            "I still cannot see who moves the hours when a coverer is ill on the day.");
                    tell.give(
                            story,
                            check,
                            "Ruth Delgado",
                            7,
                            "Coverage has been promised to us before. I will not build my week on it until I have seen it hold.");
                    tell.close(story, check, MARISOL);
                });
    }
}
