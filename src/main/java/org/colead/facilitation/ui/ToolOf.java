package org.colead.facilitation.ui;

import org.colead.decision.DecisionDetails;
import org.colead.decision.Method;
import org.colead.decision.Stage;
import org.colead.facilitation.tool.Tool;
import org.colead.facilitation.tool.Tools;

/// Which tool helps with a round that is on.
final class ToolOf {

    private ToolOf() {}

    static Tool round(DecisionDetails decision) {
        return Tools.named(key(decision.stage(), decision.rule().method())).orElseThrow();
    }

    private static String key(Stage stage, Method method) {
        if (stage == Stage.CLARIFYING) {
            return "opening-round";
        }
        return method == Method.GRADIENTS || method == Method.FIST_TO_FIVE
                ? "gradients"
                : "consent";
    }
}
