package org.colead.notification;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupDirectory;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.responsibility.Carried;
import org.colead.responsibility.GivenReason;
import org.colead.responsibility.GivenReasons;
import org.colead.responsibility.ResponsibilityEvent;
import org.colead.responsibility.ResponsibilityEvent.HandoverDeclined;
import org.colead.responsibility.ResponsibilityEvent.ResponsibilityDeclined;
import org.colead.responsibility.ResponsibilityEvent.ResponsibilityLaidDown;
import org.colead.responsibility.ResponsibilityRow;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Tells whoever offered a responsibility why it was declined, and those who look for somebody else
/// why it was laid down.
@Component
class ReasonAnnouncements {

    private final Announcements announcements;
    private final Carried carried;
    private final GivenReasons reasons;
    private final DecisionRegister register;
    private final GroupDirectory groups;

    ReasonAnnouncements(
            Announcements announcements,
            Carried carried,
            GivenReasons reasons,
            DecisionRegister register,
            GroupDirectory groups) {
        this.announcements = announcements;
        this.carried = carried;
        this.reasons = reasons;
        this.register = register;
        this.groups = groups;
    }

    @ApplicationModuleListener
    void on(ResponsibilityDeclined event) {
        tell(event, "{0} declined “{1}”", ReasonAnnouncements::asker);
    }

    @ApplicationModuleListener
    void on(HandoverDeclined event) {
        tell(event, "{0} declined the handover of “{1}”", ReasonAnnouncements::asker);
    }

    @ApplicationModuleListener
    void on(ResponsibilityLaidDown event) {
        tell(event, "{0} laid “{1}” down", (row, _) -> others(row));
    }

    /// The authors of its decision, or the group that entrusts it.
    private Collection<PersonId> others(ResponsibilityRow row) {
        return row.decision()
                .map(decision -> register.core(decision).authors())
                .orElseGet(() -> List.copyOf(groups.members(row.group())));
    }

    private static Collection<PersonId> asker(ResponsibilityRow row, GivenReason reason) {
        return reason.askedBy().stream().toList();
    }

    private void tell(
            ResponsibilityEvent event,
            String title,
            BiFunction<ResponsibilityRow, GivenReason, Collection<PersonId>> whom) {
        carried.one(event.responsibility())
                .ifPresent(row ->
                        reasons.last(row.id(), event.actor())
                                .ifPresent(reason ->
                                        tell(event, row, title, reason, whom.apply(row, reason))));
    }

    private void tell(
            ResponsibilityEvent event,
            ResponsibilityRow row,
            String title,
            GivenReason reason,
            Collection<PersonId> whom) {
        announcements.tell(
                Announcement.at(
                        "responsibility-reason",
                        Announcement.occasion(event),
                        Sentence.of(title, reason.by().name(), row.result()),
                        reader ->
                                Sentence.of("They write: “{0}”", reason.words())
                                        .in(reader.language()),
                        href(row)),
                whom.stream().filter(one -> !one.equals(event.actor())).toList());
    }

    private static String href(ResponsibilityRow row) {
        return row.decision()
                .map(decision -> "decisions/" + decision + "#steps")
                .orElse("responsibilities");
    }
}
