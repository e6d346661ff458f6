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
    private String last = "";

    Ear(Room room, Visitor visitor, Clock clock, Consumer<Ear> ended) {
        this.room = room;
        this.visitor = visitor;
        this.clock = clock;
        this.ended = ended;
    }

    SseEmitter open() {
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
        try (var _ = room.stays(visitor.person(), visitor.name());
                var _ = room.listen(this::hear)) {
            say(room.state());
            while (!isOut()) {
                listen();
            }
            emitter.send(SseEmitter.event().name("out").data(""));
            emitter.complete();
        } catch (IOException | IllegalStateException | InterruptedException gone) {
            emitter.complete();
        } finally {
            ended.accept(this);
        }
    }

    private void listen() throws IOException, InterruptedException {
        var state = next.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
        if (state == null) {
            emitter.send(SseEmitter.event().name("beat").data(""));
        } else if (!isOut()) {
            say(state);
        }
    }

    /// A guest who was asked out hears that, and nothing else.
    private boolean isOut() {
        return room.state().guests().out().contains(visitor.person());
    }

    /// Called by the room, one state after the other.
    private void hear(RoomState state) {
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
