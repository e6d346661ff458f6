package org.colead.facilitation.tool;

import java.util.List;
import java.util.Optional;

/// The six tools there are, those for beginners first.
public final class Tools {

    public static final List<Tool> ALL =
            List.of(
                    OpeningRound.TOOL,
                    ConsentRounds.TOOL,
                    GradientsRounds.TOOL,
                    ProblemRound.TOOL,
                    NormCheck.TOOL,
                    FiveWhys.TOOL);

    private Tools() {}

    public static Optional<Tool> named(String key) {
        return ALL.stream().filter(tool -> tool.key().equals(key)).findFirst();
    }
}
