package org.colead.notification;

import java.util.List;
import java.util.Locale;
import org.colead.decision.DecisionRegister;
import org.colead.deliberation.AnswerRow;
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
        if (event.textVersion() == null) {
            tell("concern-answered", "Your concern about “{0}” was answered", event);
        } else {
            changed(event);
        }
    }

    @ApplicationModuleListener
    void on(InputAnswered event) {
        if (event.textVersion() == null) {
            tell("input-answered", "Your input to “{0}” was answered", event);
        } else {
            changed(event);
        }
    }

    private void changed(DeliberationEvent event) {
        tell("changed-because-of-you", "“{0}” changed because of you", event);
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
                                        href(said, event)),
                                List.of(author)));
    }

    /// Where the text changed because of it, its words; else the answer on the page.
    private static String href(ContributionRow said, DeliberationEvent event) {
        var page = "decisions/" + event.decision();
        return said.answer()
                .flatMap(AnswerRow::textVersion)
                .map(version ->
                        page + "?text=changes&version=%d&because=%s".formatted(version, said.id()))
                .orElse(page + "#said-" + said.id());
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
