package org.colead.notification;

import java.util.List;
import org.colead.consensus.CheckEvent.PositionWitnessed;
import org.colead.consensus.OpenChecks;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a member at once that another wrote a position down for them; whatever stands in it is
/// read on the page alone. The subject says nothing of it: others see subjects of letters that did
/// not arrive.
@Component
class WitnessAnnouncements {

    private final Announcements announcements;
    private final OpenChecks checks;
    private final DecisionRegister register;
    private final People people;

    WitnessAnnouncements(
            Announcements announcements,
            OpenChecks checks,
            DecisionRegister register,
            People people) {
        this.announcements = announcements;
        this.checks = checks;
        this.register = register;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(PositionWitnessed event) {
        var text =
                Sentence.of(
                        "{0} wrote down where you stand, as you told them. Read it, then confirm or"
                                + " replace it until the check closes. What you say yourself always"
                                + " goes first.",
                        people.name(event.actor()));
        announcements.tell(
                Announcement.at(
                        "position-witnessed",
                        Announcement.occasion(event),
                        Sentence.of(
                                "Something about “{0}” waits for you",
                                register.core(event.decision()).title()),
                        reader -> text.in(reader.language()),
                        checks.href(event.check())),
                List.of(event.member()));
    }
}
