package org.colead.notification;

import java.util.List;
import org.colead.consensus.CheckEvent.PositionWitnessed;
import org.colead.consensus.OpenChecks;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a member at once that another wrote a position down for them; whatever stands in it is
/// read on the page alone. Its subject is that of an open check: others see subjects of letters
/// that did not arrive.
@Component
class WitnessAnnouncements {

    static final String KIND = "position-witnessed";

    private final Announcements announcements;
    private final OpenChecks checks;
    private final DecisionRegister register;

    WitnessAnnouncements(
            Announcements announcements, OpenChecks checks, DecisionRegister register) {
        this.announcements = announcements;
        this.checks = checks;
        this.register = register;
    }

    @ApplicationModuleListener
    void on(PositionWitnessed event) {
        var text = Sentence.of("Somebody wrote it down for you. Confirm it or replace it.");
        announcements.tell(
                Announcement.at(
                        KIND,
                        Announcement.occasion(event),
                        Sentence.of(
                                "Give your position on “{0}”",
                                register.core(event.decision()).title()),
                        reader -> text.in(reader.language()),
                        checks.href(event.check())),
                List.of(event.member()));
    }
}
