package org.colead.decision.page;

import static org.colead.uikit.Words.t;

import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRow;
import org.colead.decision.Stage;
import org.colead.uikit.Dates;
import org.colead.uikit.MiniStepper;
import org.colead.uikit.Phase;
import org.colead.uikit.Step;
import org.colead.uikit.Stepper;

/// Draws where a decision stands: large on its page, small on a row.
public final class StageLine {

    private StageLine() {}

    public static Stepper of(DecisionDetails decision, Dates dates) {
        var at = decision.parkedFrom().orElse(decision.stage());
        var steps = Stage.LINE.stream().map(stage -> step(decision, stage, at, dates)).toList();
        var stepper = new Stepper(t("Stages of this decision"), phase(decision.stage()), steps);
        var since = decision.entered().get(decision.stage());
        if (since != null && Stage.LINE.contains(decision.stage())) {
            stepper.sentence(t("Since {0}.", dates.shortDay(since)));
        }
        if (!Stage.LINE.contains(decision.stage())) {
            stepper.leftBy(t(decision.stage().word()), decision.reason().orElse(""));
        }
        return stepper;
    }

    private static Step step(DecisionDetails decision, Stage stage, Stage at, Dates dates) {
        var entered = decision.entered().get(stage);
        var date = entered == null ? "" : dates.shortDay(entered);
        int distance = position(at) == 0 ? (entered == null ? 1 : -1) : stage.compareTo(at);
        var state = state(distance, decision.doneFirst().isPresent() && entered == null);
        return new Step(t(stage.word()), state == Step.State.TO_COME ? "" : date, state);
    }

    /// @param leftOut whether somebody acted first, and this stage was never entered
    private static Step.State state(int distance, boolean leftOut) {
        if (distance < 0) {
            return leftOut ? Step.State.LEFT_OUT : Step.State.DONE;
        }
        return distance == 0 ? Step.State.NOW : Step.State.TO_COME;
    }

    public static MiniStepper small(DecisionRow row) {
        return new MiniStepper(
                phase(row.stage()),
                position(row.stage()),
                Stage.LINE.size(),
                t(row.stage().word()));
    }

    private static int position(Stage stage) {
        return Stage.LINE.indexOf(stage) + 1;
    }

    private static Phase phase(Stage stage) {
        return switch (stage) {
            case DRAFTING, CLARIFYING, REACTING -> Phase.FORM;
            case CONCERNS, CHECKING, DECIDED -> Phase.DECIDE;
            case PUBLISHED, UNDERWAY, REVIEWED -> Phase.DO;
            case WITHDRAWN, PARKED, SUPERSEDED, RECALLED -> Phase.END;
        };
    }
}
