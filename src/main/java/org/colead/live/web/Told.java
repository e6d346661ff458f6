package org.colead.live.web;

import java.time.Instant;
import org.colead.live.RoomState;

/// What a phone is told, and nothing beyond it: the scene, two counts, when the timer ends.
final class Told {

    private Told() {}

    static String json(RoomState state, Instant now) {
        return "{%s,\"now\":%d}".formatted(state.told(), now.toEpochMilli());
    }
}
