package org.colead.hours;

import static org.colead.authority.Action.LOG_MEETING;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.hours.HoursEvent.MeetingLogged;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.colead.platform.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The time that deciding takes, meeting by meeting.
@Service
@Transactional
public class Meetings {

    private static final int LONGEST = 12 * 60;
    private static final int LARGEST = 1000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Permissions permissions;
    private final Once once;
    private final Clock clock;

    Meetings(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Permissions permissions,
            Once once,
            Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.permissions = permissions;
        this.once = once;
        this.clock = clock;
    }

    public UUID log(DecisionId decision, Meeting meeting, CommandKey key, PersonId by) {
        permissions.require(by, LOG_MEETING, about(decision));
        check(meeting);
        return once.run(key, by, () -> logged(decision, meeting, by));
    }

    /// Newest first, fifty at most.
    @Transactional(readOnly = true)
    public List<Meeting> of(DecisionId decision) {
        return jdbc.sql(
                        """
                        select day, minutes, people from decision_meeting where decision_id = ?
                         order by day desc, id desc limit 50\
                        """)
                .param(decision.toString())
                .query((row, _) ->
                        new Meeting(
                                row.getDate("day").toLocalDate(),
                                new Minutes(row.getInt("minutes")),
                                row.getInt("people")))
                .list();
    }

    /// Hours × people of all its meetings.
    @Transactional(readOnly = true)
    public Minutes cost(DecisionId decision) {
        return new Minutes(
                jdbc.sql(
                                "select coalesce(sum(minutes * people), 0) from decision_meeting"
                                        + " where decision_id = ?")
                        .param(decision.toString())
                        .query(Integer.class)
                        .single());
    }

    private UUID logged(DecisionId decision, Meeting meeting, PersonId by) {
        var id = UuidV7.next();
        var at = clock.instant();
        jdbc.sql(
                        """
                        insert into decision_meeting (id, decision_id, day, minutes, people, actor, at)
                        values (?, ?, ?, ?, ?, ?, ?)\
                        """)
                .params(
                        id.toString(),
                        decision.toString(),
                        meeting.day(),
                        meeting.minutes().value(),
                        meeting.people(),
                        by.toString(),
                        Timestamp.from(at))
                .update();
        events.publishEvent(
                new MeetingLogged(id, decision, meeting.minutes(), meeting.people(), by, at));
        return id;
    }

    private void check(Meeting meeting) {
        if (meeting.day().isAfter(LocalDate.now(clock))) {
            throw Refusal.because("That day is still to come. Log it when the meeting is over.");
        }
        if (meeting.minutes().value() < 1 || meeting.minutes().value() > LONGEST) {
            throw Refusal.because("Say how many minutes it took, up to twelve hours.");
        }
        if (meeting.people() < 1 || meeting.people() > LARGEST) {
            throw Refusal.because("Say how many people met: at least one.");
        }
    }

    private static Subject about(DecisionId decision) {
        return Subject.of(Subject.Type.DECISION, decision.value());
    }
}
