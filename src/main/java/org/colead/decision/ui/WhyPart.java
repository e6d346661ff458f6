package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.kernel.Condition;
import org.colead.uikit.FactSheet;

/// Why you can, and why you cannot: for what this stage is about.
class WhyPart extends FactSheet {

    private static final List<Action> ASKED =
            List.of(
                    Action.WRITE_DRAFT,
                    Action.MOVE_ON,
                    Action.ACT_FIRST,
                    Action.ANSWER,
                    Action.ASK,
                    Action.REACT,
                    Action.RAISE_CONCERN,
                    Action.OPEN_CHECK,
                    Action.TAKE_POSITION,
                    Action.WRITE_BRIEF,
                    Action.RESPOND,
                    Action.OFFER_STEP,
                    Action.REVIEW,
                    Action.RECALL);

    WhyPart(DecisionDetails decision) {
        var reasons = new ArrayList<Component>();
        for (var action : ASKED) {
            var verdict = decision.allowed().get(action);
            if (verdict != null) {
                reasons.add(reason(decision, action));
            }
        }
        if (!reasons.isEmpty()) {
            fact(t("What you may do here"), reasons.toArray(Component[]::new));
        }
    }

    private static Component reason(DecisionDetails decision, Action action) {
        var verdict = decision.allowed().get(action);
        var missing = decision.conditions().stream().filter(c -> !c.met()).findFirst();
        boolean gated = action == Action.MOVE_ON || action == Action.OPEN_CHECK;
        boolean can = verdict != null && verdict.allowed() && !(gated && missing.isPresent());
        var summary =
                can ? t("Why can I {0}?", action.verb()) : t("Why can’t I {0}?", action.verb());
        var because =
                verdict == null || !verdict.allowed() || can
                        ? verdict == null ? "" : t(verdict.why())
                        : missing.map(Condition::text).map(s -> t(s)).orElse("");
        var why = new Details(summary, new Paragraph(because));
        why.addClassName("cl-why");
        return why;
    }
}
