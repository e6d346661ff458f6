package org.colead.notification;

import java.util.List;
import java.util.stream.Stream;
import org.colead.advice.AdviceDesk;
import org.colead.advice.AdviceDetails;
import org.colead.advice.AdviceEvent;
import org.colead.advice.AdviceEvent.AdviceAsked;
import org.colead.advice.AdviceEvent.AdviceOpened;
import org.colead.advice.AdviceEvent.DeciderDeclined;
import org.colead.advice.AdviceEvent.DeciderLeft;
import org.colead.advice.AdviceEvent.DeciderNamed;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells whoever is named to decide, those who named them where they decline, and those who are
/// asked for advice once it can be given.
@Component
class AdviceAnnouncements {

    private final Announcements announcements;
    private final DecisionRegister register;
    private final AdviceDesk desk;

    AdviceAnnouncements(Announcements announcements, DecisionRegister register, AdviceDesk desk) {
        this.announcements = announcements;
        this.register = register;
        this.desk = desk;
    }

    @ApplicationModuleListener
    void on(DeciderNamed event) {
        tell(
                event,
                Sentence.of("You are named to decide “{0}”", title(event)),
                Sentence.of(
                        "You would ask those affected for advice, answer each, and decide. Accept, or"
                                + " decline with a reason."),
                List.of(event.decider()));
    }

    /// Whoever named them and those who write it read why, and name somebody else.
    @ApplicationModuleListener
    void on(DeciderDeclined event) {
        desk.on(event.decision()).declined().stream()
                .filter(no -> no.person().id().equals(event.actor()))
                .reduce((_, later) -> later)
                .ifPresent(no ->
                        tell(
                                event,
                                Sentence.of(
                                        "{0} declined to decide “{1}”",
                                        no.person().name(), title(event)),
                                Sentence.of("They write: “{0}”", no.words()),
                                askers(event, no)));
    }

    private List<PersonId> askers(AdviceEvent event, AdviceDetails.No no) {
        return Stream.concat(
                        no.namedBy().stream(), register.core(event.decision()).authors().stream())
                .distinct()
                .filter(one -> !one.equals(event.actor()))
                .toList();
    }

    /// Those who write it name somebody else.
    @ApplicationModuleListener
    void on(DeciderLeft event) {
        var core = register.core(event.decision());
        if (core.stage().inMotion()) {
            tell(
                    event,
                    Sentence.of("“{0}” needs somebody else to decide", core.title()),
                    Sentence.of(
                            "Whoever was to decide has left. Name somebody else; what was said so far"
                                    + " stays."),
                    core.authors());
        }
    }

    @ApplicationModuleListener
    void on(AdviceOpened event) {
        var asked =
                desk.on(event.decision()).asked().stream()
                        .map(AdviceDetails.Given::person)
                        .map(AdviceDetails.Named::id)
                        .toList();
        askFor(event, asked);
    }

    @ApplicationModuleListener
    void on(AdviceAsked event) {
        if (event.open()) {
            askFor(event, List.of(event.asked()));
        }
    }

    private void askFor(AdviceEvent event, List<PersonId> asked) {
        tell(
                event,
                Sentence.of("Your advice is asked on “{0}”", title(event)),
                Sentence.of("One person decides, after hearing you. Each advice gets an answer."),
                asked);
    }

    private String title(AdviceEvent event) {
        return register.core(event.decision()).title();
    }

    private void tell(AdviceEvent event, Sentence title, Sentence text, List<PersonId> to) {
        announcements.tell(
                Announcement.at(
                        "advice",
                        Announcement.occasion(event),
                        title,
                        reader -> text.in(reader.language()),
                        "decisions/" + event.decision()),
                to);
    }
}
