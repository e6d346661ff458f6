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
            case DRAFTING, CONCERNS ->
                    isAdvice(decision) ? List.of(accepted(decision, on(decision))) : List.of();
            case CHECKING -> isAdvice(decision) ? advised(decision, on(decision)) : List.of();
            default -> List.of();
        };
    }

    private boolean isAdvice(DecisionId decision) {
        return register.getObject().core(decision).rule().method() == Method.ADVICE;
    }

    private Advice on(DecisionId decision) {
        return all.findByDecisionId(decision.value()).orElseGet(() -> new Advice(decision));
    }

    private static Condition accepted(DecisionId decision, Advice advice) {
        var sentence = Sentence.of("Somebody accepted to decide");
        return advice.accepted()
                ? Condition.met(sentence)
                : Condition.missing(
                        Sentence.of("Missing: {0}", sentence),
                        "decisions/" + decision + "#decider");
    }

    private static List<Condition> advised(DecisionId decision, Advice advice) {
        var heard = advice.heard();
        var href = "decisions/" + decision + "#advice";
        var given =
                Sentence.of("{0} of {1} asked have advised", heard.given(), heard.asked().size());
        var answered =
                Sentence.of(
                        "{0, plural, =0 {Each advice has an answer} one {One advice has no answer} other {# advices have no answer}}",
                        heard.unanswered());
        return List.of(
                accepted(decision, advice),
                heard.fromAll() ? Condition.met(given) : Condition.missing(given, href),
                heard.unanswered() == 0
                        ? Condition.met(answered)
                        : Condition.missing(answered, href));
    }
}
