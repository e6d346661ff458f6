package org.colead.facilitation;

import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// When a group might let somebody else facilitate. It says that it might, and nothing about
/// anybody.
final class Rotation {

    /// After so many decisions with the same person.
    static final int AFTER = 3;

    private Rotation() {}

    /// @param latest who facilitated the latest decisions, the newest first; empty where nobody did
    static boolean isDue(PersonId now, List<Optional<PersonId>> latest) {
        return latest.size() >= AFTER
                && latest.stream().limit(AFTER).allMatch(Optional.of(now)::equals);
    }
}
