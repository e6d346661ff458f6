package org.colead.advice;

import java.util.Optional;
import org.colead.decision.DecisionEvent.AffectedDeclared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever says that it affects them while advice is given is asked for theirs, in the same
/// transaction: nothing is decided before everybody affected was asked.
@Component
class AffectedMeanwhile {

    private final AllAdvice all;

    AffectedMeanwhile(AllAdvice all) {
        this.all = all;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void when(AffectedDeclared event) {
        all.findByDecisionId(event.decision().value())
                .filter(AffectedMeanwhile::isGiven)
                .filter(advice -> !advice.decider().equals(Optional.of(event.affected())))
                .ifPresent(advice -> {
                    advice.ask(event.affected(), event.actor(), event.at());
                    all.save(advice);
                });
    }

    private static boolean isGiven(Advice advice) {
        return advice.closesAt().isPresent() && advice.reason().isEmpty();
    }
}
