package org.colead.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.group.GroupDirectory;
import org.colead.group.GroupId;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Guests;
import org.colead.platform.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What whoever facilitates does with a live session. Stages and checks are moved by the services
/// that always move them.
@Service
@Transactional
public class Facilitation {

    private final HeldSessions sessions;
    private final Seats seats;
    private final DecisionRegister register;
    private final GroupDirectory groups;
    private final Permissions permissions;
    private final Leading leading;
    private final Guests guests;
    private final Once once;
    private final Clock clock;

    Facilitation(
            HeldSessions sessions,
            Seats seats,
            DecisionRegister register,
            GroupDirectory groups,
            Permissions permissions,
            Leading leading,
            Guests guests,
            Once once,
            Clock clock) {
        this.sessions = sessions;
        this.seats = seats;
        this.register = register;
        this.groups = groups;
        this.permissions = permissions;
        this.leading = leading;
        this.guests = guests;
        this.once = once;
        this.clock = clock;
    }

    /// By whoever may move the decision on or facilitates. One session is on about a decision at a
    /// time; where there is one, it is that one.
    public SessionId open(DecisionId decision, CommandKey key, PersonId by) {
        var subject = Subject.of(Subject.Type.DECISION, decision.value());
        permissions.require(by, Action.HOLD_SESSION, subject);
        return sessionOn(decision).orElseGet(() -> made(key, by, () -> about(decision, by)));
    }

    /// By a member of the group or whoever facilitates it.
    public SessionId openMeeting(GroupId group, CommandKey key, PersonId by) {
        var subject = Subject.of(Subject.Type.GROUP, group.value());
        permissions.require(by, Action.HOLD_MEETING, subject);
        return sessions.onIn(group.value(), clock.instant())
                .map(LiveSession::id)
                .orElseGet(() -> made(key, by, () -> meeting(group, by)));
    }

    @Transactional(readOnly = true)
    public Optional<SessionId> sessionOn(DecisionId decision) {
        return sessions.onAbout(decision.value(), clock.instant()).map(LiveSession::id);
    }

    @Transactional(readOnly = true)
    public Optional<SessionId> sessionIn(GroupId group) {
        return sessions.onIn(group.value(), clock.instant()).map(LiveSession::id);
    }

    public void turnTo(SessionId id, DecisionId decision, PersonId by) {
        var core = register.core(decision);
        lead(
                id,
                session -> {
                    if (!core.group().equals(session.group()) || !core.opened()) {
                        throw Refusal.because(
                                "Choose a decision of this group that is open to read.");
                    }
                    session.turnTo(decision, by, clock.instant());
                });
    }

    public void startTimer(SessionId id, Duration length, PersonId by) {
        lead(id, session -> session.startTimer(length, by, clock.instant()));
    }

    public void stopTimer(SessionId id, PersonId by) {
        lead(id, session -> session.stopTimer(by, clock.instant()));
    }

    /// To another member of the group.
    public void offer(SessionId id, PersonId to, PersonId by) {
        lead(
                id,
                session -> {
                    mustBeMember(session, to);
                    session.offer(to, by, clock.instant());
                });
    }

    /// By whom it was offered to; or by any member where whoever led it no longer may.
    public void take(SessionId id, PersonId by) {
        change(
                id,
                session -> {
                    mustBeMember(session, by);
                    session.take(by, leading.isLed(session), clock.instant());
                });
    }

    private void mustBeMember(LiveSession session, PersonId person) {
        if (!groups.members(session.group()).contains(person)) {
            throw Refusal.because("A member of the group goes on with it. Choose one of them.");
        }
    }

    public void end(SessionId id, PersonId by) {
        lead(id, session -> session.end(by, clock.instant()));
    }

    public void admit(UUID seatId, PersonId by) {
        var seat = seat(seatId, by);
        seat.admit(by, clock.instant());
        guests.welcome(seat.person(), seat.name());
        seats.save(seat);
    }

    public void turnAway(UUID seatId, PersonId by) {
        var seat = seat(seatId, by);
        seat.turnAway(by, clock.instant());
        seats.save(seat);
    }

    /// A guest who is in reads nothing from then on; their phone is told at once.
    public void askOut(UUID seatId, PersonId by) {
        var seat = seat(seatId, by);
        seat.askOut(by, clock.instant());
        seats.save(seat);
    }

    private Seat seat(UUID id, PersonId by) {
        var seat = seats.findById(id).orElseThrow(SessionCode::unknown);
        var session = sessions.get(seat.session());
        session.requireFacilitator(by, clock.instant());
        leading.require(session);
        return seat;
    }

    private LiveSession about(DecisionId decision, PersonId by) {
        var core = register.core(decision);
        if (!core.opened()) {
            throw Refusal.because("Nobody else may read a draft. Open it for questions first.");
        }
        return LiveSession.about(decision, core.group(), sessions.freeCode(), by, clock.instant());
    }

    private LiveSession meeting(GroupId group, PersonId by) {
        return LiveSession.meeting(group, sessions.freeCode(), by, clock.instant());
    }

    private SessionId made(
            CommandKey key, PersonId by, java.util.function.Supplier<LiveSession> session) {
        return new SessionId(once.run(key, by, () -> sessions.save(session.get()).id().value()));
    }

    /// What whoever facilitates does, as long as they may.
    private void lead(SessionId id, Consumer<LiveSession> verb) {
        change(
                id,
                session -> {
                    verb.accept(session);
                    leading.require(session);
                });
    }

    private void change(SessionId id, Consumer<LiveSession> verb) {
        var session = sessions.get(id);
        verb.accept(session);
        sessions.save(session);
    }
}
