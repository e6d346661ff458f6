package org.colead.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colead.consensus.CheckEvent;
import org.colead.decision.DecisionId;
import org.colead.deliberation.DeliberationEvent;
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

    private static final Duration SEEN = Duration.ofSeconds(45);

    private final SessionId id;
    private final RoomReader reader;
    private final Changes changes;
    private final Clock clock;
    private final Set<Consumer<RoomState>> listeners = ConcurrentHashMap.newKeySet();
    private final Map<PersonId, Presence> present = new ConcurrentHashMap<>();
    private final Map<PersonId, Boolean> readers = new ConcurrentHashMap<>();
    private final Map<SeatToken, Visitor> known = new ConcurrentHashMap<>();
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
        present.compute(
                person, (_, was) -> new Presence(name, was == null ? 0 : was.streams(), now()));
    }

    /// A phone listens until the handle is closed.
    public Listening stays(PersonId person, String name) {
        streams(person, name, 1);
        return () -> streams(person, name, -1);
    }

    private void streams(PersonId person, String name, int more) {
        present.compute(
                person,
                (_, was) -> new Presence(name, (was == null ? 0 : was.streams()) + more, now()));
    }

    /// Whether the person may read what the room is about; asked once for each.
    public boolean mayRead(PersonId person) {
        return state.members().contains(person)
                || readers.computeIfAbsent(person, p -> mayRead(state, p));
    }

    private boolean mayRead(RoomState about, PersonId person) {
        return about.topic()
                .map(topic -> reader.mayRead(topic.decision().id(), person))
                .orElseGet(() -> reader.mayRead(about.group(), person));
    }

    /// Who holds the phone with this token; asked once for each who is in.
    public Optional<Visitor> visitor(
            SeatToken token, Function<SeatToken, Optional<Visitor>> otherwise) {
        var seated =
                Optional.ofNullable(known.get(token))
                        .filter(visitor -> !state.guests().out().contains(visitor.person()))
                        .or(() -> otherwise.apply(token));
        seated.filter(Visitor::admitted).ifPresent(visitor -> known.put(token, visitor));
        return seated;
    }

    /// Reads it anew, beside the thread that asked; several changes in one go are read once.
    public void nudge() {
        if (reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("room").start(this::look);
        }
    }

    private void heard(AuditedEvent event) {
        if (event instanceof CheckEvent.OfPosition || event instanceof DeliberationEvent) {
            moreAnswers.set(true);
        } else {
            nudge();
        }
    }

    /// Reads it anew, now.
    public synchronized void look() {
        reading.set(false);
        lastRead = clock.instant();
        var next = reader.read(id);
        follow(next);
        publish(next.with(next.topic(), here()));
    }

    /// At every beat: counts answers where there are more, and who is here.
    synchronized void beat() {
        var topic = state.topic();
        if (moreAnswers.getAndSet(false)) {
            topic = topic.map(reader::counted);
        }
        publish(state.with(topic, here()));
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
        readers.clear();
    }

    private void stopFollowing() {
        Optional.ofNullable(ofDecision).ifPresent(Changes.AutoWatch::close);
    }

    private List<String> here() {
        var since = now().minus(SEEN);
        present.values().removeIf(p -> p.streams() == 0 && p.seen().isBefore(since));
        return present.values().stream().map(Presence::name).sorted().toList();
    }

    boolean isStale(Instant since) {
        return lastRead.isBefore(since);
    }

    /// Somebody is about to look into it.
    void use() {
        used = clock.instant();
    }

    boolean isLeft(Instant since) {
        return listeners.isEmpty() && present.isEmpty() && used.isBefore(since);
    }

    void close() {
        ofSession.close();
        stopFollowing();
    }

    private Instant now() {
        return clock.instant();
    }

    private record Presence(String name, int streams, Instant seen) {}
}
