package org.colead.demo;

import org.colead.decision.Method;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Smaller decisions that were taken: one is reviewed, one underway, one decided.
@Component
@Profile("demo")
class TakenDecisions {

    private final EarlierStages earlier;
    private final LaterStages later;

    TakenDecisions(EarlierStages earlier, LaterStages later) {
        this.earlier = earlier;
        this.later = later;
    }

    void tell(Story story) {
        reviewed(story);
        underway(story);
        decided(story);
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
        var id = earlier.adopted(story, words, 55, Staff.team(), -10);
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
        var id = earlier.adopted(story, words, 42, Staff.team(), 30);
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
        earlier.adopted(story, words, 14, Staff.KINDERGARTEN, 40);
    }
}
