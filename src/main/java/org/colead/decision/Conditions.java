package org.colead.decision;

import java.util.List;
import java.util.stream.Stream;
import org.colead.kernel.Condition;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Everything that must hold before a decision leaves its stage: its own conditions and those of
/// the neighbours' guards.
@Component
class Conditions {

    private final OwnConditions own;

    /// Asked for when needed: guards may read the register, which shows these conditions.
    private final ObjectProvider<StageGuard> guards;

    Conditions(OwnConditions own, ObjectProvider<StageGuard> guards) {
        this.own = own;
        this.guards = guards;
    }

    List<Condition> of(DecisionId id, Stage leaving, Readiness facts) {
        return Stream.concat(
                        own.at(leaving, facts).stream(),
                        guards.orderedStream().flatMap(g -> g.conditions(id, leaving).stream()))
                .toList();
    }

    /// Refuses with everything that is missing, one after the other.
    void require(Decision decision) {
        refuse(of(decision.getId(), decision.stage(), Readiness.of(decision)));
    }

    /// Refuses a text that has not stood as long as the charter asks.
    void requireStood(Decision decision) {
        refuse(List.of(own.textStands(Readiness.of(decision))));
    }

    /// What a draft must say before somebody acts on it first.
    static List<Condition> told(Decision decision) {
        return Telling.beforeActingFirst(Readiness.of(decision));
    }

    static void requireTold(Decision decision) {
        refuse(told(decision));
    }

    private static void refuse(List<Condition> conditions) {
        var missing = conditions.stream().filter(condition -> !condition.met()).toList();
        missing.stream()
                .map(Condition::text)
                .reduce((one, next) -> Sentence.of("{0} · {1}", one, next))
                .ifPresent(all -> {
                    throw new Refusal(all, missing.getFirst().href().orElse(null));
                });
    }
}
