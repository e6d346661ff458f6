package org.colead.facilitation;

import java.util.Optional;
import org.colead.decision.Stage;
import org.colead.kernel.Sentence;

/// What a round is for, what to say in it, and what to keep for another.
public record RoundGuide(Sentence purpose, Sentence say, Sentence keep) {

    /// Empty at the stages that are no rounds.
    public static Optional<RoundGuide> of(Stage stage) {
        return switch (stage) {
            case CLARIFYING -> Optional.of(clarifying());
            case REACTING -> Optional.of(reacting());
            case CONCERNS -> Optional.of(concerns());
            case CHECKING -> Optional.of(checking());
            default -> Optional.empty();
        };
    }

    private static RoundGuide clarifying() {
        return new RoundGuide(
                Sentence.of(
                        "This round is for understanding. Nobody has to know yet what they think of it."),
                Sentence.of(
                        "Ask whatever you need to picture it: who, when, how much, what if. There are no small questions, and somebody else has the same one."),
                Sentence.of(
                        "Keep opinions for the next round, even kind ones. A question that begins with “don’t you think” is one."));
    }

    private static RoundGuide reacting() {
        return new RoundGuide(
                Sentence.of(
                        "This round is for hearing everybody once. The authors listen; nothing is settled here."),
                Sentence.of(
                        "Say what this does to you: what you like, what makes you hesitate, what you would miss. A sentence is enough, and “I pass” is a full answer."),
                Sentence.of(
                        "Do not answer each other, and do not defend the proposal. What should be different comes in the next round."));
    }

    private static RoundGuide concerns() {
        return new RoundGuide(
                Sentence.of(
                        "This round makes the proposal better. A concern is a gift: it shows what the authors could not see."),
                Sentence.of(
                        "Say what could harm the aim, and what would help. Ask back until you can say it in the other’s words. Authors answer each one, and change the text where it helps."),
                Sentence.of(
                        "“I would have done it otherwise” is not a concern. And nobody has to prove theirs, or find the solution alone."));
    }

    private static RoundGuide checking() {
        return new RoundGuide(
                Sentence.of(
                        "Now each member takes a position for themselves, on the text as it stands."),
                Sentence.of(
                        "Choose what you can honestly stand behind and give your reason. Good enough for now and safe enough to try is enough."),
                Sentence.of(
                        "Do not ask how others stand. Nobody sees a position before the check closes, so that nobody follows the first voice."));
    }
}
