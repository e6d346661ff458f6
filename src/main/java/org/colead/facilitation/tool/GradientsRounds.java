package org.colead.facilitation.tool;

import java.util.List;
import org.colead.kernel.Sentence;

/// How much agreement there really is, from wholehearted to veto.
///
/// After S. Kaner’s gradients of agreement, in our own words.
final class GradientsRounds {

    static final Tool TOOL =
            new Tool(
                    "gradients",
                    Sentence.of("Gradients of agreement"),
                    Sentence.of(
                            "Everybody has seen how strongly the group stands behind a proposal, and why."),
                    Sentence.of("When a yes or a no would hide more than it shows."),
                    List.of(read(), think(), positions(), low(), onward()));

    private GradientsRounds() {}

    private static ToolStep read() {
        return ToolStep.together(
                3,
                Sentence.of("Read it once more"),
                Sentence.of("This is the text we take a position on, and nothing else."),
                Sentence.of("Ask whether anybody still has a question about the words."));
    }

    private static ToolStep think() {
        return ToolStep.together(
                2,
                Sentence.of("Think in silence"),
                Sentence.of(
                        "Choose for yourself between one, wholehearted, and eight, veto. Write it down before anybody speaks."),
                Sentence.of(
                        "Written first, so that nobody follows the first voice. Here, a blind check does it for you."));
    }

    private static ToolStep positions() {
        return ToolStep.together(
                2,
                Sentence.of("Show them together"),
                Sentence.of("On three, we all show our number."),
                Sentence.of(
                        "Look at the whole picture first. Nobody is asked to justify a number yet."));
    }

    private static ToolStep low() {
        return ToolStep.inTurn(
                10,
                Sentence.of("Hear those furthest away"),
                Sentence.of("What would have to change so that you move one step closer?"),
                Sentence.of(
                        "Begin with the highest numbers. Say back what you heard before the next one speaks."));
    }

    private static ToolStep onward() {
        return ToolStep.together(
                4,
                Sentence.of("Choose how to go on"),
                Sentence.of(
                        "Is this enough agreement for what is at stake, or do we change the text?"),
                Sentence.of(
                        "The more people have to carry it, the more agreement it needs. Changing the text is a good end too."));
    }
}
