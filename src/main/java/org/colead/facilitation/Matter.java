package org.colead.facilitation;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;

/// A decision of a group that goes step by step, as its rules look at it.
///
/// @param from where it was parked
/// @param weekly the additional hours a week that it asks, of all people together
/// @param open how long it has stood at its stage
/// @param entered every stage it has been at
/// @param openedUnderRules whether the group went step by step already when it was opened
/// @param other a proposal of the same group that is not decided and published yet
record Matter(
        DecisionId id,
        Optional<Stage> from,
        Money money,
        Minutes weekly,
        SmallMatter small,
        Duration open,
        Set<Stage> entered,
        boolean openedUnderRules,
        Optional<Other> other) {

    /// Another proposal.
    record Other(DecisionId id, String title, Stage stage) {}
}
