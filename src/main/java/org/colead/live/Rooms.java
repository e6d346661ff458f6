package org.colead.live;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.colead.kernel.PersonId;
import org.colead.platform.Changes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The rooms that somebody looks into now, on this machine.
///
/// A change made on another machine, or by the clock, is seen after ten seconds at the latest.
@Component
public class Rooms {

    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
    private static final Duration FRESH = Duration.ofSeconds(10);

    /// Long enough for whoever asked for a room to come in.
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final ConcurrentMap<SessionId, Room> open = new ConcurrentHashMap<>();
    private final RoomReader reader;
    private final Changes changes;
    private final Clock clock;

    Rooms(RoomReader reader, Changes changes, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.clock = clock;
    }

    public Room of(SessionId id) {
        var room = open.computeIfAbsent(id, it -> new Room(it, reader, changes, clock));
        room.use();
        return room;
    }

    /// The room with this code, if somebody looks into it already.
    public Optional<Room> withCode(SessionCode code) {
        return open.values().stream().filter(room -> room.state().code().equals(code)).findFirst();
    }

    /// The person’s phones in all rooms are to show anew who they are.
    void sendOut(PersonId person) {
        open.values().forEach(room -> room.sendOut(person));
    }

    @Scheduled(fixedRateString = "PT0.6S")
    void beat() {
        open.forEach(this::beat);
    }

    private void beat(SessionId id, Room room) {
        try {
            if (room.isStale(clock.instant().minus(FRESH))) {
                room.lookAtEverything();
            }
            room.beat();
        } catch (RuntimeException e) {
            LOG.warn("The room of session {} could not be read; it is tried again", id, e);
        }
        if (room.isLeft(clock.instant().minus(KEPT)) && open.remove(id, room)) {
            room.close();
        }
    }
}
