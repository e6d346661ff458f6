package org.colead.live.web;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.colead.live.Room;
import org.colead.live.RoomState;
import org.colead.live.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One phone that listens, on a thread of its own: a slow one holds up nobody, and hears the newest
/// state in place of all that it missed. The first thing it hears is the present state, whatever
/// the last was that it had.
final class Ear {

    private static final long HEARTBEAT_SECONDS = 15;
    private static final long NEVER = 0L;

    private final SseEmitter emitter = new SseEmitter(NEVER);
    private final BlockingQueue<RoomState> next = new ArrayBlockingQueue<>(1);
    private final Room room;
    private final Visitor visitor;
    private final Clock clock;
    private final Consumer<Ear> ended;
    private @Nullable Thread speaking;
    private volatile boolean sentOut;
    private String last = "";

    Ear(Room room, Visitor visitor, Clock clock, Consumer<Ear> ended) {
        this.room = room;
        this.visitor = visitor;
        this.clock = clock;
        this.ended = ended;
    }

    /// The first state is said here, in the thread of the request, which sends its headers with it:
    /// a second thread never writes while the first still does.
    SseEmitter open() throws IOException {
        tell(room.state());
        var thread = Thread.ofVirtual().name("ear").unstarted(this::speak);
        speaking = thread;
        emitter.onCompletion(thread::interrupt);
        emitter.onError(_ -> thread.interrupt());
        thread.start();
        return emitter;
    }

    void close() {
        if (speaking != null) {
            speaking.interrupt();
        }
        emitter.complete();
    }

    private void speak() {
        try (var _ = room.stays(visitor.person(), visitor.name(), this::leave);
                var _ = room.listen(this::hear)) {
            boolean in = tell(room.state());
            while (in) {
                in = listen();
            }
            emitter.send(SseEmitter.event().name("out").data(""));
            emitter.complete();
        } catch (IOException | RuntimeException | InterruptedException gone) {
            emitter.complete();
        } finally {
            ended.accept(this);
        }
    }

    /// @return whether there may be more
    private boolean listen() throws IOException, InterruptedException {
        var state = next.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (state != null) {
            return tell(state);
        }
        if (isOut(room.state())) {
            return false;
        }
        emitter.send(SseEmitter.event().name("beat").data(""));
        return true;
    }

    private boolean tell(RoomState state) throws IOException {
        if (isOut(state)) {
            return false;
        }
        say(state);
        return true;
    }

    /// Who may not look any more hears that, and nothing else; nor are they named as being here.
    private boolean isOut(RoomState state) {
        if (!sentOut && !room.mayLook(state, visitor)) {
            sentOut = true;
            room.sendOut(visitor.person());
        }
        return sentOut;
    }

    private void leave() {
        sentOut = true;
        hear(room.state());
    }

    /// Called by the room, one state after the other; and when its holder is sent out.
    private synchronized void hear(RoomState state) {
        next.poll();
        next.add(state);
    }

    private void say(RoomState state) throws IOException {
        if (!state.told().equals(last)) {
            last = state.told();
            emitter.send(
                    SseEmitter.event()
                            .id(String.valueOf(state.number()))
                            .reconnectTime(1_000)
                            .data(Told.json(state, clock.instant())));
        }
    }
}
