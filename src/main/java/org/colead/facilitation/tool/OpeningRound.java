package org.colead.facilitation.tool;

import java.util.List;
import org.colead.kernel.Sentence;

/// Everybody arrives, and everybody has spoken once before anything is discussed.
final class OpeningRound {

    static final Tool TOOL =
            new Tool(
                    "opening-round",
                    Sentence.of("Opening round"),
                    Sentence.of("Everybody has arrived, and every voice was in the room once."),
                    Sentence.of("At the start of any meeting, and whenever it got loud or silent."),
                    List.of(arrive(), round(), listen()));

    private OpeningRound() {}

    private static ToolStep arrive() {
        return ToolStep.together(
                1,
                Sentence.of("Arrive"),
                Sentence.of(
                        "Let us take a minute of quiet. Put away what you came with. Then each of us says in a sentence how we are here today."),
                Sentence.of(
                        "Say how much time there is and who begins. Nobody has to explain themselves."));
    }

    private static ToolStep round() {
        return ToolStep.inTurn(
                8,
                Sentence.of("Each in turn"),
                Sentence.of(
                        "How are you here, and what would make this meeting worth your time? A minute each. “I pass” is a full answer."),
                Sentence.of(
                        "No replies, no questions, no jokes in between. Thank each person and name the next. Whoever passed is asked once more at the end."));
    }

    private static ToolStep listen() {
        return ToolStep.together(
                2,
                Sentence.of("What we heard"),
                Sentence.of(
                        "What did we hear that changes what we do today? Is there anything we must look at first?"),
                Sentence.of(
                        "Name one or two things, not everything. Change the agenda now if somebody needs it."));
    }
}
