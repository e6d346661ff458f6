package org.colead.consensus;

import java.util.List;
import org.colead.decision.Method;
import org.colead.decision.Rule;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// What a sense check asks, and on which scale it is answered.
///
/// Source: the straw poll, or temperature check, of consensus practice; see Seeds for Change, “A
/// Consensus Handbook” (2013), and for each scale its own source. That it is blind until it closes,
/// and that half of the members close it early, are Colead’s.
///
/// @param method one of [#SCALES]
public record SenseQuestion(Method method, String words) {

    public static final List<Method> SCALES =
            List.of(Method.FIST_TO_FIVE, Method.GRADIENTS, Method.MAJORITY);

    public static final int LONGEST = 300;

    /// Half of the members close it early; at its closing time nobody has to answer.
    private static final int HALF = 50;

    public SenseQuestion {
        words = Text.line(words, "Question", LONGEST);
        if (!SCALES.contains(method)) {
            throw Refusal.because("Choose one of the scales first.");
        }
    }

    Rule rule() {
        return new Rule(method, HALF, 100);
    }
}
