package org.colead.demo;

import java.time.Duration;
import org.colead.decision.Method;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// A smaller decision whose check is open: some have taken a position.
@Component
@Profile("demo")
class DecisionInCheck {

    private final Telling tell;
    private final EarlierStages earlier;

    DecisionInCheck(Telling tell, EarlierStages earlier) {
        this.tell = tell;
        this.earlier = earlier;
    }

    void tell(Story story) {
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
        var id = earlier.toConcerns(story, words, 12, Staff.team(), 30);
        var closes = story.calendar().now().plus(Duration.ofDays(2));
        story.on(
                1,
                "15:00",
                () -> {
                    var check = tell.open(story, id, words.author(), closes);
                    Staff.team().stream()
                            .limit(4)
                            .forEach(who -> tell.give(story, check, who, 2, ""));
                });
    }
}
