package org.colead.demo;

import java.util.List;
import java.util.Optional;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefText;
import org.colead.brief.Readership;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.ReviewVerdict;
import org.colead.decision.Reviewing;
import org.colead.decision.Stage;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.responsibility.NewResponsibility;
import org.colead.responsibility.NewStep;
import org.colead.responsibility.Responsibilities;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What happens to the smaller decisions after their check.
@Component
@Profile("demo")
class LaterStages {

    private final BriefDesk desk;
    private final Readership readership;
    private final DecisionCourse course;
    private final Reviewing reviewing;
    private final Responsibilities responsibilities;

    LaterStages(
            BriefDesk desk,
            Readership readership,
            DecisionCourse course,
            Reviewing reviewing,
            Responsibilities responsibilities) {
        this.desk = desk;
        this.readership = readership;
        this.course = course;
        this.reviewing = reviewing;
        this.responsibilities = responsibilities;
    }

    void publish(Story story, Small words, DecisionId id, int day, String result, String holder) {
        carries(story, words, id, day, result, holder);
        story.on(
                day,
                "16:00",
                () -> {
                    var author = story.who(words.author());
                    var text =
                            new BriefText(
                                    words.aim(),
                                    List.of(
                                            new BriefText.Change(
                                                    "from next week", words.how(), "")),
                                    "It was asked for in the hallway more than once.",
                                    List.of(),
                                    "Leaving it as it is.");
                    desk.write(id, text, 0, author);
                    var brief = desk.publish(id, author);
                    Staff.all()
                            .forEach(person ->
                                    readership.acknowledge(brief, story.who(person.name())));
                });
    }

    void carries(Story story, Small words, DecisionId id, int day, String result, String holder) {
        story.on(
                day,
                "15:00",
                () -> {
                    var offerer = holder.equals(words.author()) ? words.second() : words.author();
                    var from = story.calendar().back(day);
                    var what =
                            new NewResponsibility(
                                    result, "", new Minutes(20), from, from.plusDays(300));
                    var step =
                            responsibilities.offerStep(
                                    id,
                                    new NewStep(what, Optional.of(story.who(holder))),
                                    CommandKey.next(),
                                    story.who(offerer));
                    responsibilities.accept(step, story.who(holder));
                });
    }

    void underway(Story story, Small words, DecisionId id, int day) {
        story.on(day, "08:00", () -> course.moveOn(id, Stage.PUBLISHED, story.who(words.author())));
    }

    void reviewed(Story story, Small words, DecisionId id, int day) {
        story.on(
                day,
                "15:00",
                () ->
                        reviewing.close(
                                id,
                                ReviewVerdict.ADOPT,
                                "We expected fewer questions on the day, and there were fewer. One form is enough.",
                                story.who(words.author())));
    }
}
