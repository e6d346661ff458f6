package org.colead.responsibility;

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

/// Nothing is underway before somebody has accepted each step of it.
@Component
class StepsAccepted implements StageGuard {

    private final Carried carried;
    private final ObjectProvider<DecisionRegister> decisions;

    /// `decisions` is asked for late: it asks its guards itself.
    StepsAccepted(Carried carried, ObjectProvider<DecisionRegister> decisions) {
        this.carried = carried;
        this.decisions = decisions;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        if (leaving != Stage.PUBLISHED || !binds(decision)) {
            return List.of();
        }
        var steps = carried.steps(decision);
        var href = "decisions/" + decision;
        return steps.isEmpty()
                ? List.of(Condition.missing(Sentence.of("No step is offered yet."), href))
                : steps.stream().map(step -> condition(step, href)).toList();
    }

    private boolean binds(DecisionId decision) {
        var core = decisions.getObject().core(decision);
        return !core.practice() && core.outcome().filter(Outcome::binds).isPresent();
    }

    private static Condition condition(ResponsibilityRow step, String href) {
        return switch (step.state()) {
            case ENDED -> Condition.met(Sentence.of("“{0}” has ended.", step.result()));
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
