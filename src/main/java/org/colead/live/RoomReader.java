package org.colead.live;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.consensus.CheckResult;
import org.colead.consensus.OpenChecks;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.Stage;
import org.colead.deliberation.Contributions;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.live.RoomState.OnAgenda;
import org.colead.live.RoomState.Topic;
import org.colead.people.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads a session for everybody at once: fully after a change, and the counts alone after an
/// answer.
@Service
@Transactional(readOnly = true)
class RoomReader {

    private final HeldSessions sessions;
    private final Seats seats;
    private final DecisionRegister register;
    private final OpenChecks checks;
    private final Contributions contributions;
    private final GroupDirectory groups;
    private final Permissions permissions;
    private final Leading leading;
    private final People people;
    private final Clock clock;

    RoomReader(
            HeldSessions sessions,
            Seats seats,
            DecisionRegister register,
            OpenChecks checks,
            Contributions contributions,
            GroupDirectory groups,
            Permissions permissions,
            Leading leading,
            People people,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.register = register;
        this.checks = checks;
        this.contributions = contributions;
        this.groups = groups;
        this.permissions = permissions;
        this.leading = leading;
        this.people = people;
        this.clock = clock;
    }

    RoomState read(SessionId id) {
        var session = sessions.get(id);
        var facilitator = session.facilitator();
        return new RoomState(
                0,
                id,
                session.code(),
                session.group(),
                groups.names(List.of(session.group())).getOrDefault(session.group(), ""),
                facilitator,
                people.name(facilitator),
                leading.isLed(session),
                session.offered(),
                session.isOver(clock.instant()),
                session.timer(),
                session.decision().map(decision -> topic(session, decision)),
                agenda(session),
                Set.copyOf(groups.members(session.group())),
                guests(id),
                List.of());
    }

    /// Those that stood before the room, in the order in which they did; then the others.
    private List<OnAgenda> agenda(LiveSession session) {
        var been = session.been();
        return register.agenda(session.group(), been).stream()
                .map(row -> onAgenda(row, been.contains(row.id())))
                .sorted(Comparator.comparingInt(item -> order(item, been)))
                .toList();
    }

    private static int order(OnAgenda item, List<DecisionId> been) {
        return item.been() ? been.indexOf(item.decision()) : been.size();
    }

    private static OnAgenda onAgenda(DecisionRow row, boolean been) {
        return new OnAgenda(row.id(), row.title(), row.stage(), row.outcome(), been);
    }

    private GuestList guests(SessionId id) {
        return GuestList.of(seats.waiting(id.value()), seats.letIn(id.value()));
    }

    private Topic topic(LiveSession session, DecisionId decision) {
        var details = register.shown(decision, session.facilitator());
        var check = checks.of(decision);
        return new Topic(
                details,
                check,
                result(session, details).filter(_ -> check.isEmpty()),
                check.map(it -> checks.voided(it.id()).keySet()).orElse(Set.of()),
                said(details));
    }

    /// Of the check that was closed in this session last, or of the sense check at this stage.
    private Optional<CheckResult> result(LiveSession session, DecisionDetails details) {
        var since = details.entered().getOrDefault(details.stage(), session.openedAt());
        var sensed = checks.lastSensed(details.id()).filter(it -> it.closedAt().isAfter(since));
        return Stream.of(checks.lastClosed(details.id()), sensed)
                .flatMap(Optional::stream)
                .filter(closed -> closed.closedAt().isAfter(session.openedAt()))
                .max(Comparator.comparing(CheckResult::closedAt));
    }

    /// What the room is about with its counts as they are now, and with what a round still waits
    /// for.
    Optional<Topic> counted(RoomState state) {
        return state.topic()
                .map(topic ->
                        topic.counted(
                                asNow(state, topic),
                                topic.check().map(this::counted),
                                said(topic.decision())));
    }

    /// In a round, what it waits for follows from its counts.
    private DecisionDetails asNow(RoomState state, Topic topic) {
        return state.reacting()
                ? register.shown(topic.decision().id(), state.facilitator())
                : topic.decision();
    }

    private OpenCheck counted(OpenCheck check) {
        return check.counted(checks.answered(check.id()));
    }

    private int said(DecisionDetails decision) {
        return decision.stage() == Stage.REACTING
                ? contributions.reacted(decision.id(), decision.group())
                : 0;
    }

    TakesPart part(DecisionId decision, PersonId person) {
        var subject = Subject.of(Subject.Type.DECISION, decision.value());
        return TakesPart.of(Action.READ, permissions.factsAbout(person, subject));
    }

    TakesPart part(GroupId group, PersonId person) {
        var subject = Subject.of(Subject.Type.GROUP, group.value());
        return TakesPart.of(Action.READ_GROUP, permissions.factsAbout(person, subject));
    }
}
