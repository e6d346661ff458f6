package org.colead.live;

/// Ends what it was handed out for: listening to a room, or being in it.
@FunctionalInterface
public interface Listening extends AutoCloseable {

    @Override
    void close();
}
