package org.colead.facilitation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colead.decision.DecisionId;
import org.colead.decision.Stage;
import org.colead.decision.StageGuard;
import org.colead.kernel.Condition;
import org.springframework.stereotype.Component;

/// Keeps the decisions of a group that goes step by step in order.
@Component
class BeginnersGuard implements StageGuard {

    private static final Set<Stage> GUARDED =
            EnumSet.of(
                    Stage.DRAFTING, Stage.CLARIFYING, Stage.REACTING, Stage.CONCERNS, Stage.PARKED);

    private final MatterRows rows;

    BeginnersGuard(MatterRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        return GUARDED.contains(leaving)
                ? rows.of(decision).map(it -> StepByStep.conditions(it, leaving)).orElse(List.of())
                : List.of();
    }
}
