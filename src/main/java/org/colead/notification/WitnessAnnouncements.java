package org.colead.notification;

import java.util.List;
import org.colead.consensus.CheckEvent.PositionWitnessed;
import org.colead.consensus.OpenChecks;
import org.colead.decision.DecisionRegister;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells a member at once that another witnessed a position for them; whatever stands in it is read
/// on the page alone.
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
        var text =
                Sentence.of(
                        "Another member witnessed where you stand. Until the check closes you can confirm it, or give your own position: yours goes before it.");
        announcements.tell(
                Announcement.at(
                                KIND,
                                Announcement.occasion(event),
                                Sentence.of(
                                        "Your position on “{0}” was witnessed",
                                        register.core(event.decision()).title()),
                                reader -> text.in(reader.language()),
                                checks.href(event.check()))
                        .ofUseUntil(checks.closesAt(event.check())),
                List.of(event.member()));
    }
}
