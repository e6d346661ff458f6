package org.colead.live.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.colead.live.Room;
import org.colead.live.Visitor;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// All phones that listen now.
@Component
class Ears {

    private final Set<Ear> listening = ConcurrentHashMap.newKeySet();
    private final Clock clock;

    Ears(Clock clock) {
        this.clock = clock;
    }

    SseEmitter listen(Room room, Visitor visitor) throws IOException {
        var ear = new Ear(room, visitor, clock, listening::remove);
        listening.add(ear);
        return ear.open();
    }

    /// So that stopping does not wait for phones that only listen.
    @EventListener(ContextClosedEvent.class)
    void hush() {
        listening.forEach(Ear::close);
    }
}
