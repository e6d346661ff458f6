package org.colead.hours;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colead.hours.HoursEvent.SchedulePublished;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// The protected hours of a pool’s week, as they were published; never changed. From its first week
/// on it holds until another one does.
@Entity
@Table(name = "hours_schedule")
class Schedule extends AbstractAggregateRoot<Schedule> {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID poolId;
    private int number;
    private LocalDate firstWeek;
    private UUID publishedBy;
    private Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "hours_schedule_slot", joinColumns = @JoinColumn(name = "schedule_id"))
    @OrderColumn(name = "position")
    private List<SlotEntry> slots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            name = "hours_schedule_person",
            joinColumns = @JoinColumn(name = "schedule_id"))
    private Set<PersonEntry> persons = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    /// @param before the number of the one that was published last, 0 where there is none
    Schedule(PoolId pool, NewSchedule words, int before, PersonId by, Instant at) {
        id = UuidV7.next();
        poolId = pool.value();
        number = before + 1;
        firstWeek = words.first().monday();
        publishedBy = by.value();
        publishedAt = at;
        for (var slot : words.slots()) {
            int position = slots.size();
            slots.add(SlotEntry.of(slot));
            slot.forWhom().forEach(who -> persons.add(new PersonEntry(position, who.value())));
        }
        registerEvent(new SchedulePublished(pool, id, number, slots.size(), digest(words), by, at));
    }

    private static Digest digest(NewSchedule words) {
        return Digest.of(
                words.first().monday()
                        + "\n"
                        + words.slots().stream()
                                .map(ProtectedSlot::inWords)
                                .collect(joining("\n")));
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /// In one line each.
    String inWords() {
        return slots.stream().map(SlotEntry::inWords).collect(joining("\n"));
    }

    @Embeddable
    record SlotEntry(byte day, short starts, short ends, String place, String purpose) {

        static SlotEntry of(ProtectedSlot slot) {
            return new SlotEntry(
                    (byte) slot.day().getValue(),
                    minutes(slot.from()),
                    minutes(slot.until()),
                    slot.place(),
                    slot.purpose());
        }

        private static short minutes(LocalTime time) {
            return (short) (time.toSecondOfDay() / 60);
        }

        String inWords() {
            return "%s %s–%s %s %s"
                    .formatted(DayOfWeek.of(day), time(starts), time(ends), purpose, place)
                    .strip();
        }
    }

    static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(minutes * 60L);
    }

    /// @param slot the position of the part
    @Embeddable
    record PersonEntry(int slot, UUID personId) {}
}
