package org.colead.decision;

import java.util.Set;
import org.colead.kernel.PersonId;

/// Of which decisions somebody carries a step now; they may read them, wherever they work.
public interface CarriedDecisions {

    Set<DecisionId> carriedBy(PersonId person);
}
