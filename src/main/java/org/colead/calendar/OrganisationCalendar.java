package org.colead.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.DaysOff;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.SchoolDays;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Names days off, and counts school days without them. A day that was kept for somebody’s answer
/// stays, whatever is named later.
@Service
@Transactional
public class OrganisationCalendar {

    private final AllTimeOff all;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    OrganisationCalendar(AllTimeOff all, Permissions permissions, Once once, Clock clock) {
        this.all = all;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    /// The day that lies so many school days after today.
    @Transactional(readOnly = true)
    public LocalDate schoolDaysFromNow(int count) {
        return SchoolDays.after(LocalDate.now(clock), count, daysOff());
    }

    /// From today on.
    @Transactional(readOnly = true)
    public DaysOff daysOff() {
        var off = notOver();
        return day -> off.stream().anyMatch(it -> it.covers(day));
    }

    /// What is not over yet, in its order.
    @Transactional(readOnly = true)
    public List<TimeOffRow> notOver() {
        return all
                .findByLastDayGreaterThanEqualOrderByFirstDayAscIdAsc(LocalDate.now(clock))
                .stream()
                .map(TimeOff::row)
                .toList();
    }

    public TimeOffId name(
            LocalDate first, LocalDate last, String name, CommandKey key, PersonId by) {
        permissions.require(by, Action.KEEP_ACCOUNTS, Subject.ORGANISATION);
        return new TimeOffId(
                once.run(
                        key,
                        by,
                        () ->
                                all.save(new TimeOff(first, last, name, by, clock.instant()))
                                        .getId()
                                        .value()));
    }

    public void takeBack(TimeOffId id, PersonId by) {
        permissions.require(by, Action.KEEP_ACCOUNTS, Subject.ORGANISATION);
        var off = all.findById(id).orElseThrow(() -> Refusal.because("It was taken back already."));
        off.takenBack(by, clock.instant());
        all.delete(all.save(off));
    }
}
