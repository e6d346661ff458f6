package org.colead.demo;

import java.util.List;
import org.colead.decision.Method;
import org.colead.deliberation.How;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Smaller decisions that people talk about now: concerns, reactions, questions, and the practice
/// one.
@Component
@Profile("demo")
class DecisionsInRounds {

    private final Telling tell;
    private final EarlierStages earlier;

    DecisionsInRounds(Telling tell, EarlierStages earlier) {
        this.tell = tell;
        this.earlier = earlier;
    }

    void tell(Story story) {
        concerns(story);
        reacting(story);
        clarifying(story);
        practice(story);
    }

    private void concerns(Story story) {
        var words =
                new Small(
                        "Leadership team",
                        "Collaboration time",
                        "Who plans the reading nights",
                        "Shall the reading nights be planned by two volunteers each term?",
                        "Two people plan each reading night, by turns, from spring.",
                        "Whoever did it twice is free for a year. The library keeps the list.",
                        Method.CONSENT,
                        "Marisol Keane",
                        "Priya Nandakumar");
        var id = earlier.toConcerns(story, words, 9, Staff.team(), 60);
        story.on(
                2,
                "10:00",
                () -> {
                    var first =
                            tell.concern(
                                    story,
                                    id,
                                    "Ruth Delgado",
                                    "It is always the same who volunteer.",
                                    false);
                    var second =
                            tell.concern(
                                    story,
                                    id,
                                    "Amara Osei",
                                    "Spring is when kindergarten has its own evenings.",
                                    false);
                    tell.answers(
                            story,
                            first,
                            "Marisol Keane",
                            How.ADDRESSED,
                            "Whoever did it twice is free for a year.");
                    tell.answers(
                            story,
                            second,
                            "Priya Nandakumar",
                            How.ADDRESSED,
                            "Kindergarten is not asked in April and May.");
                    tell.concern(
                            story, id, "Lorraine Petty", "Who locks the building at nine?", false);
                });
    }

    private void reacting(Story story) {
        var words =
                new Small(
                        "Leadership team",
                        "Collaboration time",
                        "Quiet corridors in testing weeks",
                        "Shall corridors be quiet until eleven in testing weeks?",
                        "Children who are tested have quiet until eleven, in two weeks of the year.",
                        "Specials use the yard door; deliveries come after eleven.",
                        Method.GRADIENTS,
                        "Ruth Delgado",
                        "Inés Calloway");
        var id = earlier.toClarifying(story, words, 6, 60);
        story.on(2, "08:00", () -> tell.moveOn(story, id, words.author()));
        story.on(
                1,
                "09:00",
                () -> {
                    tell.reacts(story, id, "Theo Brandt", "My class would feel it at once.");
                    tell.pass(story, id, List.of("Wes Tolliver", "Lorraine Petty"));
                });
    }

    private void clarifying(Story story) {
        var words =
                new Small(
                        "Kindergarten team",
                        "The kindergarten’s day",
                        "Kindergarten pickup in bad weather",
                        "Shall kindergarten be picked up in the gym when the weather is bad?",
                        "Families pick up in the gym when it storms, from the first snow.",
                        "One of us stands at the gym door, one walks with the children.",
                        Method.CONSENT,
                        "Hana Okafor",
                        "Amara Osei");
        var id = earlier.toClarifying(story, words, 4, 60);
        story.on(
                1,
                "11:00",
                () ->
                        tell.asks(
                                story,
                                id,
                                "Mei-Ling Zhao",
                                "Where do the children of the second bus wait?"));
    }

    private void practice(Story story) {
        var words =
                new Small(
                        "Leadership team",
                        "Collaboration time",
                        "A round to try it: the colour of the staff room",
                        "Shall the staff room be painted green?",
                        "All of us have a green staff room by summer.",
                        "Two pots, one Saturday.",
                        Method.CONSENT,
                        "Amara Osei",
                        "Wes Tolliver");
        story.on(3, "16:00", () -> earlier.draft(story, words, 60, true));
    }
}
