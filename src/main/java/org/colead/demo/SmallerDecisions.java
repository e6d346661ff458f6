package org.colead.demo;

import java.time.Duration;
import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.decision.Method;
import org.colead.deliberation.How;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The seven smaller decisions and the practice one: with the main one there is something in every
/// stage.
@Component
@Profile("demo")
class SmallerDecisions {

    private static final List<String> KINDERGARTEN =
            List.of("Hana Okafor", "Amara Osei", "Mei-Ling Zhao");
    private static final List<String> TEAM = Staff.TEAM.stream().map(Staff.Person::name).toList();

    private final Telling tell;
    private final LaterStages later;

    SmallerDecisions(Telling tell, LaterStages later) {
        this.tell = tell;
        this.later = later;
    }

    void tell(Story story) {
        reviewed(story);
        underway(story);
        decided(story);
        checking(story);
        concerns(story);
        reacting(story);
        clarifying(story);
        practice(story);
    }

    private void reviewed(Story story) {
        var words =
                new Small(
                        "Leadership team",
                        "Collaboration time",
                        "Field trips: one form, two weeks ahead",
                        "Shall every field trip be asked for on one form, two weeks ahead?",
                        "All who plan a trip use one form, two weeks ahead, from next month.",
                        "One sheet replaces the three we have. The office answers within two days.",
                        Method.CONSENT,
                        "Amara Osei",
                        "Lorraine Petty");
        var id = adopted(story, words, 55, TEAM, -10);
        later.publish(story, words, id, 44, "Keep the field-trip form", "Lorraine Petty");
        later.underway(story, words, id, 40);
        later.reviewed(story, words, id, 5);
    }

    private void underway(Story story) {
        var words =
                new Small(
                        "Leadership team",
                        "Collaboration time",
                        "One data meeting a month",
                        "Shall we look at data once a month, instead of twice?",
                        "All grades meet about data once a month, from this month.",
                        "The second meeting becomes planning time. Each grade brings one question, not a report.",
                        Method.GRADIENTS,
                        "Theo Brandt",
                        "Ruth Delgado");
        var id = adopted(story, words, 42, TEAM, 30);
        later.publish(story, words, id, 33, "Prepare the Tuesday planning time", "Theo Brandt");
        later.carries(story, words, id, 33, "Host visits from partner schools", "Theo Brandt");
        later.underway(story, words, id, 30);
    }

    private void decided(Story story) {
        var words =
                new Small(
                        "Kindergarten team",
                        "The kindergarten’s day",
                        "Arrival and pickup, one plan",
                        "Shall both doors follow one plan, printed where parents see it?",
                        "Families and staff know which door is open when, from next Monday.",
                        "Both doors are staffed until 3:30, and no teacher stands at a door during a planning hour.",
                        Method.CONSENT,
                        "Amara Osei",
                        "Hana Okafor");
        adopted(story, words, 14, KINDERGARTEN, 40);
    }

    private void checking(Story story) {
        var words =
                new Small(
                        "Leadership team",
                        "Collaboration time",
                        "Lunch in wet weather",
                        "Shall two classrooms be open at lunch when it rains?",
                        "Children stay dry, and no adult has every wet lunch, from next week.",
                        "Two classrooms open; coverage rotates by grade and is never the same two people.",
                        Method.GRADIENTS,
                        "Wes Tolliver",
                        "Hana Okafor");
        var id = toConcerns(story, words, 12, TEAM, 30);
        var closes = story.calendar().now().plus(Duration.ofDays(2));
        story.on(
                1,
                "15:00",
                () -> {
                    var check = tell.open(story, id, words.author(), closes);
                    TEAM.stream().limit(4).forEach(who -> tell.give(story, check, who, 2, ""));
                });
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
        var id = toConcerns(story, words, 9, TEAM, 60);
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
        var id = toClarifying(story, words, 6, 60);
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
        var id = toClarifying(story, words, 4, 60);
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
        story.on(3, "16:00", () -> draft(story, words, 60, true));
    }

    private DecisionId draft(Story story, Small words, int reviewInDays, boolean practice) {
        var review = story.calendar().today().plusDays(reviewInDays);
        return tell.draft(
                story,
                words.begun(story.group(words.group()), practice),
                words.draft(story.envelope(words.envelope()), review),
                words.author(),
                words.second());
    }

    private DecisionId toClarifying(Story story, Small words, int day, int reviewInDays) {
        story.on(day, "08:00", () -> draft(story, words, reviewInDays, false));
        var id = story.decision(words.title());
        story.on(day, "16:00", () -> tell.moveOn(story, id, words.author()));
        return id;
    }

    private DecisionId toConcerns(
            Story story, Small words, int day, List<String> members, int reviewInDays) {
        var id = toClarifying(story, words, day, reviewInDays);
        story.on(
                day - 2,
                "08:00",
                () -> {
                    tell.moveOn(story, id, words.author());
                    tell.pass(story, id, members);
                });
        story.on(day - 3, "08:00", () -> tell.moveOn(story, id, words.author()));
        return id;
    }

    private DecisionId adopted(
            Story story, Small words, int day, List<String> members, int reviewInDays) {
        var id = toConcerns(story, words, day, members, reviewInDays);
        story.on(
                day - 6,
                "09:00",
                () -> {
                    var check =
                            tell.open(
                                    story,
                                    id,
                                    words.author(),
                                    story.calendar().at(day - 7, "15:00"));
                    members.forEach(who -> tell.give(story, check, who, 1, ""));
                    tell.close(story, check, words.author());
                });
        return id;
    }
}
