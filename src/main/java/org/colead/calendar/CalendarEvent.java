package org.colead.calendar;

import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// Everything that can happen to days off.
public sealed interface CalendarEvent extends AuditedEvent {

    TimeOffId timeOff();

    @Override
    default UUID stream() {
        return timeOff().value();
    }

    record TimeOffNamed(TimeOffId timeOff, Digest words, PersonId actor, Instant at)
            implements CalendarEvent {}

    record TimeOffTakenBack(TimeOffId timeOff, PersonId actor, Instant at)
            implements CalendarEvent {}
}
