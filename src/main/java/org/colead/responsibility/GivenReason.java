package org.colead.responsibility;

import java.time.Instant;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;
import org.colead.responsibility.ResponsibilityRow.Someone;

/// Why somebody did not take a responsibility on, or laid it down, in their words.
///
/// @param askedBy who had offered it, where it was declined
public record GivenReason(
        ResponsibilityId responsibility,
        Kind kind,
        Someone by,
        Optional<PersonId> askedBy,
        Instant at,
        String words) {

    /// What somebody gave a reason for.
    public enum Kind {
        DECLINED("{0} declined this"),
        HANDOVER_DECLINED("{0} declined the handover"),
        LAID_DOWN("{0} laid this down");

        private final String said;

        Kind(String said) {
            this.said = said;
        }
    }

    /// “Wes Tolliver declined this”
    public Sentence said() {
        return Sentence.of(kind.said, by.name());
    }
}
