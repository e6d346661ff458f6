package org.colead.hours;

import java.util.Optional;
import org.colead.decision.DecisionId;
import org.colead.kernel.Minutes;

/// What somebody holds because one decision asked for it, or because none did.
record Portion(Optional<DecisionId> decision, Minutes minutes) {}
