package org.colead.deliberation.voice;

/// Of some people, how many have a seat and how far their voices came.
public record Count(int people, int seats, int spoke, int raised, int changed) {

    static final Count NONE = new Count(0, 0, 0, 0, 0);

    Count plus(Count other) {
        return new Count(
                people + other.people,
                seats + other.seats,
                spoke + other.spoke,
                raised + other.raised,
                changed + other.changed);
    }
}
