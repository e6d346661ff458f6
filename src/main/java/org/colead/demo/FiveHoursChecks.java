package org.colead.demo;

import java.time.Duration;
import java.util.List;
import org.colead.decision.DecisionId;

/// The two checks of *Five protected hours*.
final class FiveHoursChecks {

    private static final String THEO = "Theo Brandt";
    private static final String MARISOL = "Marisol Keane";

    private final Telling tell;

    FiveHoursChecks(Telling tell) {
        this.tell = tell;
    }

    /// Fails: one veto.
    void first(Story story, DecisionId id) {
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
    void second(Story story, DecisionId id) {
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
