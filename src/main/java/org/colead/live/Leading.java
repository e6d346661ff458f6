package org.colead.live;

import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Whether whoever facilitates a session still may: leading it ends with the place that it was
/// taken on, in the group or among the authors of what stood before the room. From then on a member
/// takes it over, unasked.
@Component
class Leading {

    private final Permissions permissions;

    Leading(Permissions permissions) {
        this.permissions = permissions;
    }

    boolean isLed(LiveSession session) {
        var by = session.facilitator();
        var group = Subject.of(Subject.Type.GROUP, session.group().value());
        return can(by, Action.HOLD_MEETING, group)
                || decisions(session).anyMatch(it -> can(by, Action.HOLD_SESSION, it));
    }

    void require(LiveSession session) {
        if (!isLed(session)) {
            throw Refusal.because(
                    "You no longer belong to those who decide here. A member of the group takes the"
                            + " session over.");
        }
    }

    private static Stream<Subject> decisions(LiveSession session) {
        return session.been().stream().map(it -> Subject.of(Subject.Type.DECISION, it.value()));
    }

    private boolean can(PersonId by, Action action, Subject subject) {
        return permissions.can(by, action, subject).allowed();
    }
}
