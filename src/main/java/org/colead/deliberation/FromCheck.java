package org.colead.deliberation;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.decision.Objection;

/// The objection that became this concern when its check failed, or what its author consented with.
///
/// @param objectedIn the number of that check
/// @param workable what would make the text workable for whoever objected
@Embeddable
record FromCheck(UUID objectionId, Integer objectedIn, String workable) {

    static FromCheck of(Objection objection) {
        return new FromCheck(objection.position(), objection.check(), objection.workable());
    }
}
