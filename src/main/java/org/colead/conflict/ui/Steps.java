package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import java.util.ArrayList;
import org.colead.conflict.ConflictDetails;
import org.colead.conflict.ConflictStage;
import org.colead.conflict.TurnKind;
import org.colead.uikit.Phase;
import org.colead.uikit.Step;
import org.colead.uikit.Stepper;

/// Where a case stands on its way.
final class Steps {

    private Steps() {}

    static Stepper of(ConflictDetails details) {
        var steps = new ArrayList<Step>();
        for (var stage : ConflictStage.LINE) {
            steps.add(new Step(name(stage, details), "", state(stage, reached(details))));
        }
        var stepper = new Stepper(t("Steps of this case"), phase(details.stage()), steps);
        return details.stage() == ConflictStage.LEFT
                ? stepper.leftBy(t(details.stage().word()), reason(details))
                : stepper;
    }

    private static String name(ConflictStage stage, ConflictDetails details) {
        return switch (stage) {
            case FIRST -> t("{0} is heard", details.opener().name());
            case SECOND -> t("{0} is heard", details.other().name());
            case ASKED, AGREEING, SETTLED, LEFT -> t(stage.word());
        };
    }

    /// A case that was left stands where it was left: at the step that was not taken.
    private static ConflictStage reached(ConflictDetails details) {
        if (details.stage() != ConflictStage.LEFT) {
            return details.stage();
        }
        long meant = details.turns().stream().filter(it -> it.kind() == TurnKind.MEANT).count();
        var declined = details.newest(TurnKind.DECLINED).isPresent();
        return declined ? ConflictStage.ASKED : ConflictStage.LINE.get((int) meant + 1);
    }

    private static Step.State state(ConflictStage stage, ConflictStage now) {
        int place = ConflictStage.LINE.indexOf(stage);
        int reached = ConflictStage.LINE.indexOf(now);
        if (place == reached) {
            return Step.State.NOW;
        }
        return place < reached ? Step.State.DONE : Step.State.TO_COME;
    }

    private static Phase phase(ConflictStage stage) {
        return stage == ConflictStage.SETTLED ? Phase.DO : Phase.DECIDE;
    }

    private static String reason(ConflictDetails details) {
        return details.newest(TurnKind.LEFT)
                .or(() -> details.newest(TurnKind.DECLINED))
                .map(ConflictDetails.Said::words)
                .orElse("");
    }
}
