package org.colead.responsibility;

import java.util.function.Predicate;
import org.colead.decision.DecisionEvent;
import org.colead.decision.DecisionEvent.Recalled;
import org.colead.decision.DecisionEvent.Reviewed;
import org.colead.decision.DecisionEvent.Superseded;
import org.colead.decision.ReviewVerdict;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// In the transaction in which a decision ends, its steps and open offers end with it; what is done
/// stays done. A review that goes on ends only those that nobody accepted.
@Component
class StepsEnd {

    private final AllResponsibilities all;

    StepsEnd(AllResponsibilities all) {
        this.all = all;
    }

    @EventListener
    @Transactional
    public void whenRecalled(Recalled event) {
        end(event, "The decision was recalled.", _ -> true);
    }

    @EventListener
    @Transactional
    public void whenSuperseded(Superseded event) {
        end(event, "A later decision replaced it.", _ -> true);
    }

    @EventListener
    @Transactional
    public void whenReviewed(Reviewed event) {
        boolean over = ReviewVerdict.ABANDON.name().equals(event.verdict());
        end(
                event,
                "The decision was reviewed.",
                step -> over || step.state() != ResponsibilityState.ACCEPTED);
    }

    private void end(DecisionEvent event, String why, Predicate<Responsibility> which) {
        var steps =
                all.findByOriginDecisionIdAndStateNotIn(
                        event.decision().value(), ResponsibilityState.OVER);
        steps.stream()
                .filter(which)
                .forEach(step -> {
                    step.end(why, event.actor(), event.at());
                    all.save(step);
                });
    }
}
