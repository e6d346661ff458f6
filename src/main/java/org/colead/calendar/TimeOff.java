package org.colead.calendar;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.colead.calendar.CalendarEvent.TimeOffNamed;
import org.colead.calendar.CalendarEvent.TimeOffTakenBack;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Days on which the organisation is closed: a break, a holiday.
///
/// Life cycle: named → over; taken back before.
@Entity
class TimeOff extends AbstractAggregateRoot<TimeOff> implements AggregateRoot<TimeOff, TimeOffId> {

    static final int LONGEST_NAME = 80;

    /// A summer; more is most likely a year that was mistyped.
    static final int MOST_DAYS = 100;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TimeOffId id;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String name;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TimeOff() {}

    TimeOff(LocalDate first, LocalDate last, String name, PersonId by, Instant at) {
        if (last.isBefore(first)) {
            throw Refusal.because("The last day lies before the first one. Choose a later day.");
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Refusal.because(
                    "That is more than {0} days. See whether the year is right.", MOST_DAYS);
        }
        this.id = TimeOffId.next();
        this.firstDay = first;
        this.lastDay = last;
        this.name = Text.line(name, "Name", LONGEST_NAME);
        registerEvent(new TimeOffNamed(id, Digest.of(row().toString()), by, at));
    }

    void takenBack(PersonId by, Instant at) {
        registerEvent(new TimeOffTakenBack(id, by, at));
    }

    TimeOffRow row() {
        return new TimeOffRow(id, firstDay, lastDay, name);
    }

    @Override
    public TimeOffId getId() {
        return id;
    }
}
