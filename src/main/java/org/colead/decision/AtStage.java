package org.colead.decision;

import java.util.Arrays;
import org.colead.authority.Action;
import org.colead.authority.Verdict;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Says in words why something is not done at a stage.
final class AtStage {

    private AtStage() {}

    static void require(Stage stage, Action action) {
        of(stage, action).orRefuse();
    }

    static Verdict of(Stage stage, Action action) {
        if (stage.allows(action)) {
            return Verdict.yes(stage.word());
        }
        return Verdict.no(
                Sentence.of(
                        "You cannot {0} now: that is for {1}, and the decision is at {2}.",
                        action.verb(), when(action), stage.word()));
    }

    static Refusal unknown() {
        return Refusal.because("There is no such decision, or you may not read it.");
    }

    private static Sentence when(Action action) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.allows(action))
                .map(Stage::word)
                .reduce((left, right) -> Sentence.of("{0}, or {1}", left, right))
                .orElse(Sentence.of("another place"));
    }
}
