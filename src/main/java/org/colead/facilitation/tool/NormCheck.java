package org.colead.facilitation.tool;

import java.util.List;
import org.colead.kernel.Sentence;

/// Whether a group lives by what it agreed on.
final class NormCheck {

    static final Tool TOOL =
            new Tool(
                    "norm-check",
                    Sentence.of("Norm check"),
                    Sentence.of(
                            "The group knows which norm helps it, and which one to work on next."),
                    Sentence.of("Every few weeks, or when something is felt and nobody says it."),
                    List.of(read(), notice(), each(), one()));

    private NormCheck() {}

    private static ToolStep read() {
        return ToolStep.together(
                2,
                Sentence.of("Read our norms"),
                Sentence.of("This is how we said we would work with each other."),
                Sentence.of("They stand on the group’s page. One person reads them out, slowly."));
    }

    private static ToolStep notice() {
        return ToolStep.together(
                3,
                Sentence.of("Notice for yourself"),
                Sentence.of(
                        "Which norm did you see lived lately? Which one was hard for you, yourself?"),
                Sentence.of("In silence, in writing. About oneself, never about somebody else."));
    }

    private static ToolStep each() {
        return ToolStep.inTurn(
                8,
                Sentence.of("Each in turn"),
                Sentence.of("One moment in which a norm helped, and one that was hard for you."),
                Sentence.of(
                        "Moments, not judgements. If somebody is named, stop kindly and ask what was seen or heard."));
    }

    private static ToolStep one() {
        return ToolStep.together(
                5,
                Sentence.of("Choose one"),
                Sentence.of(
                        "Which norm do we look after until next time? How will we notice that it is better?"),
                Sentence.of(
                        "One only. If a norm does not fit any more, propose a better one here."));
    }
}
