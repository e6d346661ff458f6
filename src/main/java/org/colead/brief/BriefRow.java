package org.colead.brief;

import java.time.Instant;
import org.colead.decision.DecisionId;

/// A brief in a person's list; `read` once they acknowledged it.
public record BriefRow(
        BriefId id,
        DecisionId decision,
        String title,
        String decided,
        Instant published,
        boolean read) {

    BriefRow titled(String name) {
        return new BriefRow(id, decision, name, decided, published, read);
    }
}
