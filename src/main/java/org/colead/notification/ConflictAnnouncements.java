package org.colead.notification;

import org.colead.conflict.ConflictDesk;
import org.colead.conflict.ConflictEvent;
import org.colead.conflict.ConflictEvent.ConflictTurnTaken;
import org.colead.conflict.ConflictEvent.MediatorAgreed;
import org.colead.conflict.ConflictEvent.MediatorNamed;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells those whose turn it is in a conflict case, and whoever is to agree to a mediator. Neither
/// names nor words stand in the mail: a mailbox may be read by others.
@Component
class ConflictAnnouncements {

    private final Announcements announcements;
    private final ConflictDesk desk;

    ConflictAnnouncements(Announcements announcements, ConflictDesk desk) {
        this.announcements = announcements;
        this.desk = desk;
    }

    @ApplicationModuleListener
    void on(ConflictTurnTaken event) {
        tell(event);
    }

    @ApplicationModuleListener
    void on(MediatorAgreed event) {
        tell(event);
    }

    /// Whoever is named learns of it once both agree.
    @ApplicationModuleListener
    void on(MediatorNamed event) {
        announcements.tell(
                without(
                        event,
                        "conflict-mediator",
                        Sentence.of("Somebody waits for your yes or no")),
                desk.agreementDue(event.conflict()).stream().toList());
    }

    private void tell(ConflictEvent event) {
        announcements.tell(
                without(
                        event,
                        "conflict-turn",
                        Sentence.of("Somebody waits to hear you, or to be heard")),
                desk.waitsFor(event.conflict()));
    }

    /// Without what it is about and who is in it.
    private static Announcement without(ConflictEvent event, String kind, Sentence title) {
        var text =
                Sentence.of(
                        "Open it to read what it is about. Nothing of it stands in this mail, so that"
                                + " nobody else reads it.");
        return Announcement.at(
                kind,
                Announcement.occasion(event),
                title,
                reader -> text.in(reader.language()),
                "conflicts/" + event.conflict());
    }
}
