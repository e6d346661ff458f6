package org.colead.notification;

import org.colead.conflict.ConflictDesk;
import org.colead.conflict.ConflictEvent;
import org.colead.conflict.ConflictEvent.ConflictTurnTaken;
import org.colead.conflict.ConflictEvent.MediatorAgreed;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells those whose turn it is in a conflict case. Neither names nor words stand in the mail: a
/// mailbox may be read by others.
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

    private void tell(ConflictEvent event) {
        var text =
                Sentence.of(
                        "Open it to read what it is about. Nothing of it stands in this mail, so that"
                                + " nobody else reads it.");
        announcements.tell(
                Announcement.at(
                        "conflict-turn",
                        Announcement.occasion(event),
                        Sentence.of("Somebody waits to hear you, or to be heard"),
                        reader -> text.in(reader.language()),
                        "conflicts/" + event.conflict()),
                desk.waitsFor(event.conflict()));
    }
}
