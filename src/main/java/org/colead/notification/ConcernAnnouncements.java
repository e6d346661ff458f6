package org.colead.notification;

import java.util.List;
import org.colead.decision.DecisionRegister;
import org.colead.deliberation.ClarificationRow;
import org.colead.deliberation.ContributionId;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.DeliberationEvent;
import org.colead.deliberation.DeliberationEvent.ConcernClarified;
import org.colead.deliberation.DeliberationEvent.MeaningAsked;
import org.colead.deliberation.DeliberationEvent.ObjectionBecameConcern;
import org.colead.deliberation.JoiningEvent.JoiningProposed;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells what happens to a concern before its answer: its author is asked what they mean, whoever
/// asked is told, and an objection goes on as a concern. Authors who are not shown are told too.
@Component
class ConcernAnnouncements {

    private final Announcements announcements;
    private final Contributions contributions;
    private final DecisionRegister register;

    ConcernAnnouncements(
            Announcements announcements, Contributions contributions, DecisionRegister register) {
        this.announcements = announcements;
        this.contributions = contributions;
        this.register = register;
    }

    @ApplicationModuleListener
    void on(MeaningAsked event) {
        contributions
                .authorOf(event.contribution())
                .ifPresent(author ->
                        contributions.clarifications(event.contribution()).stream()
                                .filter(ClarificationRow::open)
                                .forEach(asked -> ask(event, asked, author)));
    }

    private void ask(DeliberationEvent event, ClarificationRow asked, PersonId author) {
        tell(
                "meaning-asked",
                "What do you mean by your concern about “{0}”?",
                event,
                asked,
                author,
                asked.question());
    }

    @ApplicationModuleListener
    void on(ConcernClarified event) {
        contributions.clarifications(event.contribution()).stream()
                .filter(asked -> !asked.open())
                .forEach(asked ->
                        tell(
                                "concern-clarified",
                                "What you asked about a concern in “{0}” was clarified",
                                event,
                                asked,
                                asked.askedBy(),
                                asked.words().orElse("")));
    }

    @ApplicationModuleListener
    void on(ObjectionBecameConcern event) {
        contributions
                .contribution(event.contribution(), event.actor())
                .map(ContributionRow::words)
                .ifPresent(words ->
                        announcements.tell(
                                Announcement.at(
                                        "objection-heard",
                                        event.contribution().value(),
                                        title("Your objection to “{0}” is a concern now", event),
                                        _ -> words,
                                        href(event)),
                                List.of(event.actor())));
    }

    @ApplicationModuleListener
    void on(JoiningProposed event) {
        var authors =
                event.concerns().stream()
                        .map(ContributionId::new)
                        .flatMap(concern -> contributions.authorOf(concern).stream())
                        .filter(author -> !author.equals(event.actor()))
                        .distinct()
                        .toList();
        announcements.tell(
                Announcement.at(
                        "joining-proposed",
                        event.joining(),
                        Sentence.of(
                                "Shall your concern about “{0}” be joined with a similar one?",
                                register.core(event.decision()).title()),
                        _ -> "",
                        "decisions/" + event.decision() + "#concerns"),
                authors);
    }

    private void tell(
            String kind,
            String title,
            DeliberationEvent event,
            ClarificationRow asked,
            PersonId person,
            String words) {
        announcements.tell(
                Announcement.at(kind, asked.id(), title(title, event), _ -> words, href(event)),
                List.of(person));
    }

    private Sentence title(String title, DeliberationEvent event) {
        return Sentence.of(title, register.core(event.decision()).title());
    }

    private static String href(DeliberationEvent event) {
        return "decisions/" + event.decision() + "#said-" + event.contribution();
    }
}
