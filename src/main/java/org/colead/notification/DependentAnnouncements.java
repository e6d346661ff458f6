package org.colead.notification;

import java.util.HashSet;
import java.util.List;
import org.colead.decision.DecisionCore;
import org.colead.decision.DecisionEvent;
import org.colead.decision.DecisionEvent.Recalled;
import org.colead.decision.DecisionEvent.Superseded;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Dependents;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells groups that what one of their decisions depends on does not hold any more.
@Component
class DependentAnnouncements {

    private final Announcements announcements;
    private final Dependents dependents;
    private final DecisionRegister register;
    private final GroupDirectory groups;

    DependentAnnouncements(
            Announcements announcements,
            Dependents dependents,
            DecisionRegister register,
            GroupDirectory groups) {
        this.announcements = announcements;
        this.dependents = dependents;
        this.register = register;
        this.groups = groups;
    }

    @ApplicationModuleListener
    void on(Superseded event) {
        tell(event, "“{0}” was replaced, and “{1}” depends on it");
    }

    @ApplicationModuleListener
    void on(Recalled event) {
        tell(event, "“{0}” was recalled, and “{1}” depends on it");
    }

    private void tell(DecisionEvent event, String title) {
        var base = register.core(event.decision()).title();
        dependents
                .alive(event.decision())
                .forEach(it ->
                        announcements.tell(
                                Announcement.at(
                                        "base-gone",
                                        occasion(event, it),
                                        Sentence.of(title, base, it.title()),
                                        reader ->
                                                Sentence.of(
                                                                "Look whether it still holds without it: review it, or replace it.")
                                                        .in(reader.language()),
                                        "decisions/" + it.id()),
                                whom(it)));
    }

    private static java.util.UUID occasion(DecisionEvent event, DecisionCore it) {
        var name = event.stream() + " " + it.id();
        return java.util.UUID.nameUUIDFromBytes(
                name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// Of a draft its authors alone know.
    private List<PersonId> whom(DecisionCore it) {
        var all = new HashSet<>(it.authors());
        if (it.opened()) {
            all.addAll(groups.members(it.group()));
        }
        return List.copyOf(all);
    }
}
