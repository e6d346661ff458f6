package org.colead.live;

import java.time.Instant;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to a live session.
public sealed interface LiveEvent extends AuditedEvent {

    SessionId session();

    @Override
    default UUID stream() {
        return session().value();
    }

    record SessionOpened(
            SessionId session,
            GroupId group,
            @Nullable DecisionId decision,
            PersonId actor,
            Instant at)
            implements LiveEvent {}

    /// The room turned to another decision of its group.
    record SessionTurned(SessionId session, DecisionId decision, PersonId actor, Instant at)
            implements LiveEvent {}

    record TimerStarted(SessionId session, Instant ends, PersonId actor, Instant at)
            implements LiveEvent {}

    record TimerStopped(SessionId session, PersonId actor, Instant at) implements LiveEvent {}

    record FacilitationOffered(SessionId session, PersonId to, PersonId actor, Instant at)
            implements LiveEvent {}

    record FacilitationTaken(SessionId session, PersonId from, PersonId actor, Instant at)
            implements LiveEvent {}

    record GuestAdmitted(SessionId session, PersonId guest, PersonId actor, Instant at)
            implements LiveEvent {}

    record GuestTurnedAway(SessionId session, PersonId guest, PersonId actor, Instant at)
            implements LiveEvent {}

    record GuestAskedOut(SessionId session, PersonId guest, PersonId actor, Instant at)
            implements LiveEvent {}

    record SessionEnded(SessionId session, PersonId actor, Instant at) implements LiveEvent {}
}
