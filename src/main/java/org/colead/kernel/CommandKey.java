package org.colead.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/// Names one click, so that sending it twice does it once.
public record CommandKey(UUID value) {

    public static CommandKey next() {
        return new CommandKey(UuidV7.next());
    }

    /// The click of this form with this content: the same words twice are one act, other words are
    /// another.
    public CommandKey with(List<String> content) {
        var told = new StringBuilder(value.toString());
        content.forEach(part -> told.append('\n').append(part.length()).append(':').append(part));
        return new CommandKey(UUID.nameUUIDFromBytes(told.toString().getBytes(UTF_8)));
    }
}
