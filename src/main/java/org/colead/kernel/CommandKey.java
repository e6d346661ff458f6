package org.colead.kernel;

import java.util.UUID;

/// Names one click, so that sending it twice does it once.
public record CommandKey(UUID value) {

    public static CommandKey next() {
        return new CommandKey(UuidV7.next());
    }
}
