package org.colead.notification;

import java.util.List;
import java.util.UUID;
import org.colead.consensus.CheckEvent.CheckOpened;
import org.colead.consensus.OpenChecks;
import org.colead.decision.DecisionEvent.AuthorInvited;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupEvent.MemberInvited;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.colead.responsibility.ResponsibilityEvent.HandoverOffered;
import org.colead.responsibility.ResponsibilityEvent.ResponsibilityOffered;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells people what is offered to them, and members that a check is open.
@Component
class OfferAnnouncements {

    private final Announcements announcements;
    private final GroupDirectory groups;
    private final DecisionRegister register;
    private final People people;
    private final OpenChecks checks;

    OfferAnnouncements(
            Announcements announcements,
            GroupDirectory groups,
            DecisionRegister register,
            People people,
            OpenChecks checks) {
        this.announcements = announcements;
        this.groups = groups;
        this.register = register;
        this.people = people;
        this.checks = checks;
    }

    @ApplicationModuleListener
    void on(MemberInvited event) {
        var group = groups.names(List.of(event.group())).getOrDefault(event.group(), "");
        tell(
                "group-invitation",
                Announcement.occasion(event),
                Sentence.of("{0} invites you to “{1}”", name(event.actor()), group),
                Sentence.of("You take part once you accept. You can also decline."),
                "groups/" + event.group().value(),
                List.of(event.invited()));
    }

    @ApplicationModuleListener
    void on(AuthorInvited event) {
        tell(
                "authorship",
                Announcement.occasion(event),
                Sentence.of(
                        "{0} would like to write “{1}” with you",
                        name(event.actor()), register.core(event.decision()).title()),
                Sentence.of("Open the draft, and accept if you want to be an author of it."),
                "decisions/" + event.decision().value(),
                List.of(event.author()));
    }

    @ApplicationModuleListener
    void on(ResponsibilityOffered event) {
        offer("responsibility-offered", event.to(), event.actor(), Announcement.occasion(event));
    }

    @ApplicationModuleListener
    void on(HandoverOffered event) {
        offer("handover-offered", event.to(), event.actor(), Announcement.occasion(event));
    }

    @ApplicationModuleListener
    void on(CheckOpened event) {
        var decision = register.core(event.decision());
        var voided = checks.voided(event.check());
        announcements.tell(
                Announcement.at(
                                "check-opened",
                                event.check().value(),
                                Sentence.of("Give your position on “{0}”", decision.title()),
                                reader ->
                                        opened(event, voided.get(reader.id()))
                                                .in(reader.language()),
                                "decisions/" + event.decision().value() + "/check")
                        .ofUseUntil(checks.closesAt(event.check())),
                groups.members(decision.group()));
    }

    /// @param judged which version of the text the reader took a position on before
    private static Sentence opened(CheckOpened event, @Nullable Integer judged) {
        var opened =
                Sentence.of(
                        "The check on version {0} is open. Positions stay blind until it closes, and all"
                                + " weigh the same.",
                        event.textVersion());
        return judged == null
                ? opened
                : Sentence.of(
                        "{0} Your position on version {1} no longer counts: words have changed since.",
                        opened, judged);
    }

    private void offer(String kind, PersonId to, PersonId from, UUID occasion) {
        tell(
                kind,
                occasion,
                Sentence.of("{0} offers you a responsibility", name(from)),
                Sentence.of("See what it asks of you and until when, then accept or decline."),
                "responsibilities",
                List.of(to));
    }

    private void tell(
            String kind,
            UUID about,
            Sentence title,
            Sentence text,
            String href,
            List<PersonId> persons) {
        announcements.tell(
                Announcement.at(kind, about, title, reader -> text.in(reader.language()), href),
                persons);
    }

    private String name(PersonId person) {
        return people.name(person);
    }
}
