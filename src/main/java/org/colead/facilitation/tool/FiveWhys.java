package org.colead.facilitation.tool;

import java.util.List;
import org.colead.kernel.Sentence;

/// From what hurts to what causes it.
///
/// After S. Toyoda’s five whys, in our own words.
final class FiveWhys {

    static final Tool TOOL =
            new Tool(
                    "five-whys",
                    Sentence.of("Five whys"),
                    Sentence.of(
                            "A cause that the group can do something about, instead of somebody to blame."),
                    Sentence.of(
                            "When the same thing goes wrong again, before anybody proposes a remedy."),
                    List.of(say(), why(), more(), check(), turn()));

    private FiveWhys() {}

    private static ToolStep say() {
        return ToolStep.together(
                3,
                Sentence.of("Say what happened"),
                Sentence.of(
                        "What did we see, when, and how often? One sentence without a cause in it."),
                Sentence.of("Write it where all can read it. No names of people in the sentence."));
    }

    private static ToolStep why() {
        return ToolStep.inTurn(
                6,
                Sentence.of("The first why"),
                Sentence.of("Why did that happen? Each says one cause they have seen themselves."),
                Sentence.of(
                        "Seen, not guessed. If the answer is a person, ask what made it likely that anybody would have done so."));
    }

    private static ToolStep more() {
        return ToolStep.together(
                10,
                Sentence.of("Ask it again"),
                Sentence.of(
                        "And why was that so? Again, until we reach something that we can change."),
                Sentence.of(
                        "Four times or so; five is a habit, not a law. There may be two branches: follow both."));
    }

    private static ToolStep check() {
        return ToolStep.together(
                3,
                Sentence.of("Read it backwards"),
                Sentence.of("Read from the last cause up: does each one really lead to the next?"),
                Sentence.of(
                        "Where “therefore” sounds wrong, a step is missing. Say what we only believe."));
    }

    private static ToolStep turn() {
        return ToolStep.together(
                4,
                Sentence.of("Turn it round"),
                Sentence.of("What could we try that would take this cause away?"),
                Sentence.of(
                        "One idea is enough for a proposal or a challenge. Say who writes it down here."));
    }
}
