package org.colead.decision;

import java.util.Set;
import org.colead.kernel.PersonId;

/// Which decisions somebody may read because they were asked into them by name, wherever they work:
/// for lists, and the same as the facts that a module states about one decision.
public interface SharedDecisions {

    /// Drafts included.
    Set<DecisionId> sharedAsDrafts(PersonId person);

    /// Once they were opened.
    Set<DecisionId> sharedWith(PersonId person);
}
