package org.colead.notification;

import java.util.List;
import java.util.Locale;
import org.colead.decision.DecisionRegister;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.DeliberationEvent;
import org.colead.deliberation.DeliberationEvent.ConcernAnswered;
import org.colead.deliberation.DeliberationEvent.InputAnswered;
import org.colead.deliberation.DeliberationEvent.QuestionAnswered;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells whoever asked, raised or gave something what the answer is; also where their name is not
/// shown to others.
@Component
class AnswerAnnouncements {

    private final Announcements announcements;
    private final Contributions contributions;
    private final DecisionRegister register;

    AnswerAnnouncements(
            Announcements announcements, Contributions contributions, DecisionRegister register) {
        this.announcements = announcements;
        this.contributions = contributions;
        this.register = register;
    }

    @ApplicationModuleListener
    void on(QuestionAnswered event) {
        tell("question-answered", "Your question about “{0}” was answered", event);
    }

    @ApplicationModuleListener
    void on(ConcernAnswered event) {
        tell("concern-answered", "Your concern about “{0}” was answered", event);
    }

    @ApplicationModuleListener
    void on(InputAnswered event) {
        tell("input-answered", "Your input to “{0}” was answered", event);
    }

    private void tell(String kind, String title, DeliberationEvent event) {
        contributions
                .authorOf(event.contribution())
                .filter(author -> !author.equals(event.actor()))
                .ifPresent(author -> tell(kind, title, event, author));
    }

    private void tell(String kind, String title, DeliberationEvent event, PersonId author) {
        contributions
                .contribution(event.contribution(), author)
                .ifPresent(said ->
                        announcements.tell(
                                Announcement.at(
                                        kind,
                                        event.contribution().value(),
                                        Sentence.of(title, register.core(event.decision()).title()),
                                        reader -> text(said, reader.language()),
                                        "decisions/" + event.decision().value()),
                                List.of(author)));
    }

    private static String text(ContributionRow said, Locale language) {
        return "> " + said.words().replace("\n", "\n> ") + "\n\n" + answer(said, language);
    }

    private static String answer(ContributionRow said, Locale language) {
        return said.answer()
                .map(answer -> Sentence.of("The answer:").in(language) + "\n\n" + answer.words())
                .orElse("");
    }
}
