package org.colead.responsibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.decision.StageGuard;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Nothing is underway before somebody has accepted each step of it. Whoever lays a step down, or
/// whose term is over before, takes nothing away from what was decided: somebody else carries it.
@Component
class StepsAccepted implements StageGuard {

    private final Carried carried;
    private final ObjectProvider<DecisionRegister> decisions;
    private final Clock clock;

    /// `decisions` is asked for late: it asks its guards itself.
    StepsAccepted(Carried carried, ObjectProvider<DecisionRegister> decisions, Clock clock) {
        this.carried = carried;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        if (leaving != Stage.PUBLISHED || !binds(decision)) {
            return List.of();
        }
        var steps = carried.steps(decision);
        var href = "decisions/" + decision + "#steps";
        var today = LocalDate.now(clock);
        return steps.isEmpty()
                ? List.of(Condition.missing(Sentence.of("No step is offered yet."), href))
                : steps.stream().map(step -> condition(step, today, href)).toList();
    }

    private boolean binds(DecisionId decision) {
        var core = decisions.getObject().core(decision);
        return !core.practice() && core.outcome().filter(Outcome::binds).isPresent();
    }

    private static Condition condition(ResponsibilityRow step, LocalDate today, String href) {
        return switch (step.isOver(today) ? ResponsibilityState.ENDED : step.state()) {
            case ENDED ->
                    Condition.missing(
                            Sentence.of(
                                    "“{0}” ended before it was done: nobody carries it. Open it"
                                            + " anew.",
                                    step.result()),
                            href);
            case DONE -> Condition.met(Sentence.of("“{0}” is done.", step.result()));
            case ACCEPTED ->
                    Condition.met(
                            Sentence.of(
                                    "{0} carries “{1}”.",
                                    step.holder().map(who -> who.name()).orElse("—"),
                                    step.result()));
            case OFFERED ->
                    Condition.missing(
                            Sentence.of(
                                    "“{0}” is offered to {1} and not accepted yet.",
                                    step.result(),
                                    step.offer().map(open -> open.to().name()).orElse("—")),
                            href);
            case FREE ->
                    Condition.missing(
                            Sentence.of("“{0}” is free: nobody carries it yet.", step.result()),
                            href);
        };
    }
}
