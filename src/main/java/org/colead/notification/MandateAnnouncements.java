package org.colead.notification;

import java.util.List;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.people.People;
import org.colead.responsibility.Carried;
import org.colead.responsibility.ResponsibilityEvent;
import org.colead.responsibility.ResponsibilityEvent.HandoverAccepted;
import org.colead.responsibility.ResponsibilityEvent.HandoverOffered;
import org.colead.responsibility.ResponsibilityRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells the founding group when what serves the whole installation passes from one person to
/// another: before it does, and once it has.
@Component
class MandateAnnouncements {

    private final Announcements announcements;
    private final Carried carried;
    private final GroupDirectory groups;
    private final People people;

    MandateAnnouncements(
            Announcements announcements, Carried carried, GroupDirectory groups, People people) {
        this.announcements = announcements;
        this.carried = carried;
        this.groups = groups;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(HandoverOffered event) {
        tell(
                event,
                event.to(),
                event.actor(),
                Sentence.of(
                        "{0} offers {1} what your group entrusted",
                        people.name(event.actor()), people.name(event.to())),
                "It is to {0}, for the whole installation. It passes once they accept, and its term stays: until {1, date, d MMMM}. If you would rather not, talk to them now.");
    }

    @ApplicationModuleListener
    void on(HandoverAccepted event) {
        tell(
                event,
                event.actor(),
                event.from(),
                Sentence.of(
                        "{0} carries now what your group entrusted to {1}",
                        people.name(event.actor()), people.name(event.from())),
                "It is to {0}, for the whole installation. Its term stays: until {1, date, d MMMM}.");
    }

    private void tell(
            ResponsibilityEvent event, PersonId to, PersonId from, Sentence title, String text) {
        carried.one(event.responsibility())
                .filter(row -> row.mandate().servesAll())
                .ifPresent(row ->
                        announcements.tell(
                                Announcement.at(
                                        "mandate-passes",
                                        Announcement.occasion(event),
                                        title,
                                        reader ->
                                                Sentence.of(text, row.mandate().task(), row.until())
                                                        .in(reader.language()),
                                        "responsibilities"),
                                others(row, to, from)));
    }

    private List<PersonId> others(ResponsibilityRow row, PersonId to, PersonId from) {
        return groups.members(row.group()).stream()
                .filter(member -> !member.equals(to) && !member.equals(from))
                .toList();
    }
}
