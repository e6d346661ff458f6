package org.colead.deliberation;

import org.colead.decision.DecisionId;

/// Knows where each decision stands.
interface Rounds {

    Round of(DecisionId decision);
}
