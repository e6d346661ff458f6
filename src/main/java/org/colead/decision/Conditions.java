package org.colead.decision;

import java.util.List;
import java.util.stream.Stream;
import org.colead.kernel.Condition;
import org.colead.kernel.Refusal;
import org.springframework.stereotype.Component;

/// Everything that must hold before a decision leaves its stage: its own conditions and those of
/// the neighbours' guards.
@Component
class Conditions {

    private final OwnConditions own;
    private final List<StageGuard> guards;

    Conditions(OwnConditions own, List<StageGuard> guards) {
        this.own = own;
        this.guards = List.copyOf(guards);
    }

    List<Condition> of(DecisionId id, Stage leaving, Readiness facts) {
        return Stream.concat(
                        own.at(leaving, facts).stream(),
                        guards.stream().flatMap(g -> g.conditions(id, leaving).stream()))
                .toList();
    }

    void require(Decision decision) {
        of(decision.getId(), decision.stage(), Readiness.of(decision)).stream()
                .filter(condition -> !condition.met())
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal(missing.text(), missing.href().orElse(null));
                });
    }
}
