package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// Where one member stood in a check that is closed.
///
/// @param witness who wrote it down, where the member did not
/// @param leftOut asked to be left out of carrying it out
/// @param left whether they left the group before the close, so that it did not count
/// @param before what stood there before the close, the first one first
public record Stand(
        PersonId member,
        String name,
        Stance stance,
        Optional<String> witness,
        boolean confirmed,
        boolean leftOut,
        boolean left,
        List<Before> before) {

    /// How often it was changed before the close.
    public int changes() {
        return (int) before.stream().filter(Before::counted).count();
    }

    /// What stood in a position before, or was written down beside it.
    ///
    /// @param witness who wrote it down, where the member did not
    /// @param counted false where the member had spoken already, so that it never stood
    public record Before(Stance stance, Optional<String> witness, boolean counted) {}
}
