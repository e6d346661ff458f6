package org.colead.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colead.consensus.CheckEvent;
import org.colead.decision.DecisionId;
import org.colead.deliberation.DeliberationEvent.Passed;
import org.colead.deliberation.DeliberationEvent.Reacted;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.jspecify.annotations.Nullable;

/// One session as it is kept in memory: its state is read once per change, for all screens and
/// phones together.
///
/// Answers only mark that there are more; they are counted at a fixed beat, so that nobody can tell
/// from the stream when one was given. Everything else is read at once, beside the thread that
/// changed it.
public final class Room {

    private final SessionId id;
    private final RoomReader reader;
    private final Changes changes;
    private final Clock clock;
    private final Set<Consumer<RoomState>> listeners = ConcurrentHashMap.newKeySet();
    private final Attendance attendance;
    private final Admission admission;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicBoolean moreAnswers = new AtomicBoolean();
    private final Changes.AutoWatch ofSession;
    private Changes.@Nullable AutoWatch ofDecision;
    private @Nullable DecisionId watched;
    private volatile RoomState state;
    private volatile Instant lastRead;
    private volatile Instant used;

    Room(SessionId id, RoomReader reader, Changes changes, Clock clock) {
        this.id = id;
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
        this.attendance = new Attendance(clock);
        this.admission = new Admission(reader);
        this.ofSession = changes.watch(id.value(), _ -> nudge());
        this.lastRead = clock.instant();
        this.used = lastRead;
        this.state = reader.read(id);
        follow(state);
    }

    public RoomState state() {
        return state;
    }

    /// Calls back after each change until the handle is closed.
    public Listening listen(Consumer<RoomState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// A phone came, or was looked at.
    public void seen(PersonId person, String name) {
        attendance.seen(person, name);
    }

    /// A phone listens until the handle is closed.
    ///
    /// @param sentOut what it does when its holder is sent out
    public Listening stays(PersonId person, String name, Runnable sentOut) {
        return attendance.stays(person, name, sentOut);
    }

    /// The person’s phones are to show anew who they are, and hear nothing until then.
    public void sendOut(PersonId person) {
        admission.forget(person);
        attendance.sendOut(person);
    }

    /// Whether the person may read what the room is about now.
    public boolean mayRead(PersonId person) {
        return part(state, person).reads();
    }

    /// What the person may do with what the room was about then.
    public TakesPart part(RoomState about, PersonId person) {
        return admission.part(about, person);
    }

    /// Whether the visitor may be told this state of the room.
    public boolean mayLook(RoomState told, Visitor who) {
        return admission.mayLook(told, who);
    }

    /// Who holds the phone with this token.
    public Optional<Visitor> visitor(
            SeatToken token, Function<SeatToken, Optional<Visitor>> otherwise) {
        return admission.visitor(state, token, otherwise);
    }

    /// Reads it anew, beside the thread that asked; several changes in one go are read once.
    public void nudge() {
        if (reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("room").start(this::look);
        }
    }

    private void heard(AuditedEvent event) {
        if (isAnswer(event)) {
            moreAnswers.set(true);
        } else {
            nudge();
        }
    }

    private static boolean isAnswer(AuditedEvent event) {
        return event instanceof CheckEvent.OfPosition
                || event instanceof Reacted
                || event instanceof Passed;
    }

    /// Reads it anew, now.
    public synchronized void look() {
        reading.set(false);
        var next = reader.read(id);
        follow(next);
        publish(next.with(next.topic(), attendance.here()));
    }

    /// Reads it anew, and who holds which phone with it.
    void lookAtEverything() {
        lastRead = clock.instant();
        admission.knowNobody();
        look();
    }

    /// At every beat: counts answers where there are more, and who is here.
    synchronized void beat() {
        var topic = state.topic();
        if (moreAnswers.getAndSet(false)) {
            topic = reader.counted(state);
        }
        publish(state.with(topic, attendance.here()));
    }

    private void publish(RoomState read) {
        var next = read.numbered(state.number());
        if (next.equals(state)) {
            return;
        }
        boolean told = next.told().equals(state.told());
        state = told ? next : next.numbered(state.number() + 1);
        listeners.forEach(listener -> listener.accept(state));
    }

    private void follow(RoomState next) {
        var about = next.topic().map(topic -> topic.decision().id()).orElse(null);
        if (about != null && !about.equals(watched)) {
            stopFollowing();
            watched = about;
            ofDecision = changes.watch(about.value(), this::heard);
        }
        admission.askAnew();
    }

    private void stopFollowing() {
        Optional.ofNullable(ofDecision).ifPresent(Changes.AutoWatch::close);
    }

    boolean isStale(Instant since) {
        return lastRead.isBefore(since);
    }

    /// Somebody is about to look into it.
    void use() {
        used = clock.instant();
    }

    boolean isLeft(Instant since) {
        return listeners.isEmpty() && attendance.isEmpty() && used.isBefore(since);
    }

    void close() {
        ofSession.close();
        stopFollowing();
    }
}
