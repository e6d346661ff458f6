package org.colead.demo;

import java.util.List;
import org.colead.decision.DecisionId;

/// What was asked, felt and put in about *Five protected hours*.
final class FiveHoursRounds {

    private static final String THEO = "Theo Brandt";
    private static final String MARISOL = "Marisol Keane";

    private final Telling tell;

    FiveHoursRounds(Telling tell) {
        this.tell = tell;
    }

    void questions(Story story, DecisionId id) {
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

    void reactions(Story story, DecisionId id) {
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

    void input(Story story, DecisionId id) {
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
}
