package org.colead.demo;

import java.util.List;
import org.colead.decision.DecisionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What happens to the smaller decisions until their check.
@Component
@Profile("demo")
class EarlierStages {

    private final Telling tell;

    EarlierStages(Telling tell) {
        this.tell = tell;
    }

    DecisionId draft(Story story, Small words, int reviewInDays, boolean practice) {
        var review = story.calendar().today().plusDays(reviewInDays);
        return tell.draft(
                story,
                words.begun(story.group(words.group()), practice),
                words.draft(story.envelope(words.envelope()), review),
                words.author(),
                words.second());
    }

    DecisionId toClarifying(Story story, Small words, int day, int reviewInDays) {
        story.on(day, "08:00", () -> draft(story, words, reviewInDays, false));
        var id = story.decision(words.title());
        story.on(day, "16:00", () -> tell.moveOn(story, id, words.author()));
        return id;
    }

    DecisionId toConcerns(
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

    DecisionId adopted(Story story, Small words, int day, List<String> members, int reviewInDays) {
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
