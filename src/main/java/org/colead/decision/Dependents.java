package org.colead.decision;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What builds on a decision, for telling those who decided it; never for showing.
@Service
@Transactional(readOnly = true)
public class Dependents {

    private final RelatedDecisions related;
    private final DecisionRegister register;

    Dependents(RelatedDecisions related, DecisionRegister register) {
        this.related = related;
        this.register = register;
    }

    /// Those that are still in motion or were reviewed and kept; drafts, too.
    public List<DecisionCore> alive(DecisionId decision) {
        return related.dependents(decision).stream()
                .map(register::core)
                .filter(core -> Stage.LINE.contains(core.stage()))
                .toList();
    }
}
