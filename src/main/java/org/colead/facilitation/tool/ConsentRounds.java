package org.colead.facilitation.tool;

import java.util.List;
import org.colead.kernel.Sentence;

/// A proposal through questions, reactions and consent, as sociocratic circles do it.
///
/// After G. Endenburg’s consent decision making, in our own words.
final class ConsentRounds {

    static final Tool TOOL =
            new Tool(
                    "consent",
                    Sentence.of("Consent"),
                    Sentence.of(
                            "A proposal that nobody has a reason against: good enough for now, safe enough to try."),
                    Sentence.of(
                            "When a proposal is written and the group wants to decide in one sitting."),
                    List.of(present(), questions(), reactions(), amend(), consent(), close()));

    private ConsentRounds() {}

    private static ToolStep present() {
        return ToolStep.together(
                3,
                Sentence.of("Hear the proposal"),
                Sentence.of(
                        "We hear what is proposed and what it is meant to reach. Nobody comments yet."),
                Sentence.of("One author reads it out. Have the text in front of everybody."));
    }

    private static ToolStep questions() {
        return ToolStep.inTurn(
                6,
                Sentence.of("Questions"),
                Sentence.of("What do you need to know to understand it? Questions only."),
                Sentence.of(
                        "“Don’t you think that…” is an opinion. Ask kindly to keep it for the next round. The author answers briefly, or says “I do not know yet”."));
    }

    private static ToolStep reactions() {
        return ToolStep.inTurn(
                8,
                Sentence.of("Reactions"),
                Sentence.of(
                        "What do you like, what worries you, what would you change? Each once."),
                Sentence.of(
                        "The author listens and writes, without defending anything. Nobody answers anybody."));
    }

    private static ToolStep amend() {
        return ToolStep.together(
                4,
                Sentence.of("Make it better"),
                Sentence.of("The authors say what they change because of what they heard."),
                Sentence.of("Changed words are read out. Without a change, they say so."));
    }

    private static ToolStep consent() {
        return ToolStep.inTurn(
                6,
                Sentence.of("Consent"),
                Sentence.of(
                        "Do you see a reason why this would harm our aim? If you do, it helps us. If you do not, say: I consent."),
                Sentence.of(
                        "An objection has a reason and belongs to all of us. Do not weigh it, understand it: what would make it workable? Then ask everybody again."));
    }

    private static ToolStep close() {
        return ToolStep.together(
                3,
                Sentence.of("Say what was decided"),
                Sentence.of(
                        "What have we decided, who does what, and when do we look at it again?"),
                Sentence.of("Read the words out as they stand. Put them into the decision here."));
    }
}
