package org.colead.advice;

import java.util.List;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.Stage;
import org.colead.decision.StageGuard;
import org.colead.kernel.Condition;
import org.colead.kernel.Sentence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// A decision that one person decides leaves DRAFTING with somebody who accepted, and CHECKING once
/// each advice has an answer.
@Component
class AdviceGuard implements StageGuard {

    private final AllAdvice all;
    private final ObjectProvider<DecisionRegister> register;

    AdviceGuard(AllAdvice all, ObjectProvider<DecisionRegister> register) {
        this.all = all;
        this.register = register;
    }

    @Override
    public List<Condition> conditions(DecisionId decision, Stage leaving) {
        return switch (leaving) {
            case DRAFTING, CONCERNS -> isAdvice(decision) ? List.of(accepted(decision)) : List.of();
            case CHECKING -> isAdvice(decision) ? advised(decision) : List.of();
            default -> List.of();
        };
    }

    private boolean isAdvice(DecisionId decision) {
        return register.getObject().core(decision).rule().method() == Method.ADVICE;
    }

    private Condition accepted(DecisionId decision) {
        var sentence = Sentence.of("Somebody accepted to decide");
        boolean met = all.findByDecisionId(decision.value()).filter(Advice::accepted).isPresent();
        return met
                ? Condition.met(sentence)
                : Condition.missing(
                        Sentence.of("Missing: {0}", sentence),
                        "decisions/" + decision + "#decider");
    }

    private List<Condition> advised(DecisionId decision) {
        var asked = all.findByDecisionId(decision.value()).map(Advice::asked).orElse(List.of());
        long given = asked.stream().filter(Asked::advised).count();
        long open = asked.stream().filter(Asked::open).count();
        var href = "decisions/" + decision + "#advice";
        var advised = Sentence.of("{0} of {1} asked have advised", given, asked.size());
        var answered =
                Sentence.of(
                        "{0, plural, =0 {Each advice has an answer} one {One advice has no answer} other {# advices have no answer}}",
                        open);
        return List.of(
                given == asked.size() ? Condition.met(advised) : Condition.missing(advised, href),
                open == 0 ? Condition.met(answered) : Condition.missing(answered, href));
    }
}
