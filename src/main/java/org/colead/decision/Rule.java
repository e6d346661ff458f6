package org.colead.decision;

import org.colead.kernel.Refusal;

/// The method of a decision with its figures, in whole per cent.
///
/// @param quorum how many of the members must have answered
/// @param limit how many of those who answered may stand at 5 to 7 (gradients only)
public record Rule(Method method, int quorum, int limit) {

    public Rule {
        if (quorum < 1 || quorum > 100 || limit < 0 || limit > 100) {
            throw Refusal.because(
                    "A quorum lies between 1 and 100 %, a limit between 0 and 100 %.");
        }
    }

    public static Rule of(Method method) {
        return new Rule(method, 80, 25);
    }
}
