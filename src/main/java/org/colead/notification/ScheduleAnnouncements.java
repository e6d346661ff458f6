package org.colead.notification;

import static java.util.stream.Collectors.joining;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.colead.hours.HoursEvent.SchedulePublished;
import org.colead.hours.ProtectedSlot;
import org.colead.hours.ScheduleLetters;
import org.colead.hours.ScheduleToTell;
import org.colead.kernel.Sentence;
import org.colead.people.AddressBook.Contact;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells those whom a pool is for when and where its hours lie from now on, each their own.
@Component
class ScheduleAnnouncements {

    private final Announcements announcements;
    private final ScheduleLetters letters;

    ScheduleAnnouncements(Announcements announcements, ScheduleLetters letters) {
        this.announcements = announcements;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void on(SchedulePublished event) {
        letters.of(event.pool(), event.schedule()).ifPresent(it -> tell(it, event));
    }

    private void tell(ScheduleToTell schedule, SchedulePublished event) {
        announcements.tell(
                Announcement.at(
                        "schedule",
                        event.schedule(),
                        schedule.number() == 1
                                ? Sentence.of(
                                        "Your protected hours: “{0}” has a schedule",
                                        schedule.poolName())
                                : Sentence.of(
                                        "Your protected hours: the schedule of “{0}” changed",
                                        schedule.poolName()),
                        reader -> text(schedule, reader),
                        "time?week=" + schedule.first() + "&pool=" + schedule.pool()),
                schedule.persons());
    }

    private static String text(ScheduleToTell schedule, Contact reader) {
        var language = reader.language();
        var mine = schedule.of(reader.id());
        var begins = Sentence.of("It holds from the week of {0} on.", schedule.first());
        return begins.in(language)
                + "\n\n"
                + (mine.isEmpty()
                        ? Sentence.of("It keeps no hours free for you.").in(language)
                        : lines(mine, language));
    }

    private static String lines(List<ProtectedSlot> mine, Locale language) {
        return mine.stream().map(slot -> line(slot, language)).collect(joining("\n"));
    }

    private static String line(ProtectedSlot slot, Locale language) {
        var day = slot.day().getDisplayName(TextStyle.FULL, language);
        var what =
                slot.place().isEmpty()
                        ? Sentence.of("{0}", slot.purpose())
                        : Sentence.of("{0}, in {1}", slot.purpose(), slot.place());
        var when = Sentence.of("{0}, {1}: {2}", day, slot.times(), what);
        return "- " + when.in(language);
    }
}
