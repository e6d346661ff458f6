package org.colead.decision.search;

import java.util.List;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.AuditedEvent;

/// A module that keeps people's words about decisions and lets them be found. What it does not give
/// is never found: nothing of practice decisions, of positions, or of a conflict between two
/// people.
public interface PassageSource {

    /// Whether the words of the aggregate that this happened to are mine, and may have changed.
    boolean changedBy(AuditedEvent event);

    /// The words of one aggregate as they stand now.
    List<Passage> in(UUID aggregate);

    /// All my words about one decision.
    List<Passage> about(DecisionId decision);
}
