package org.colead.record;

import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Sentence;

/// Something in the record that is not as Colead wrote it, in words.
///
/// @param place which entry, where it can be told
public record Finding(What what, Optional<Place> place, Sentence text) {

    /// What was done to the record.
    public enum What {
        ALTERED,
        REMOVED,
        INSERTED,
        REORDERED,
        SEAL_ALTERED,
        SEAL_REMOVED
    }

    /// An entry's stream and its number in it.
    public record Place(UUID stream, int number) {}

    static Finding at(What what, UUID stream, int number, String template, Object... more) {
        var arguments = new Object[more.length + 2];
        arguments[0] = number;
        arguments[1] = stream.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Finding(
                what, Optional.of(new Place(stream, number)), Sentence.of(template, arguments));
    }

    static Finding altered(UUID stream, int number) {
        return at(What.ALTERED, stream, number, "Entry {0} of stream {1} was altered.");
    }

    static Finding removed(UUID stream, int number) {
        return at(What.REMOVED, stream, number, "Entry {0} of stream {1} was removed.");
    }

    static Finding inserted(UUID stream, int number) {
        return at(
                What.INSERTED,
                stream,
                number,
                "Entry {0} of stream {1} was inserted; Colead did not write it.");
    }

    static Finding ofTree(What what, String template, Object... arguments) {
        return new Finding(what, Optional.empty(), Sentence.of(template, arguments));
    }
}
