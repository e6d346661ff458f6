package org.colead.facilitation.tool;

import java.util.List;
import org.colead.kernel.Sentence;

/// One person brings a problem, the others think about it, and nobody gives advice too early.
///
/// After the consultancy protocol of the Coalition of Essential Schools, in our own words.
final class ProblemRound {

    static final Tool TOOL =
            new Tool(
                    "problem-round",
                    Sentence.of("Problem round"),
                    Sentence.of(
                            "Somebody goes home with new thoughts about a problem of their work."),
                    Sentence.of("When somebody is stuck and there is no proposal yet."),
                    List.of(tell(), facts(), deeper(), discuss(), takeAway(), look()));

    private ProblemRound() {}

    private static ToolStep tell() {
        return ToolStep.together(
                5,
                Sentence.of("Tell it"),
                Sentence.of("What happened, what have you tried, and what is your question to us?"),
                Sentence.of(
                        "Only the person whose problem it is speaks. Write down the question."));
    }

    private static ToolStep facts() {
        return ToolStep.together(
                4,
                Sentence.of("Ask for facts"),
                Sentence.of("What else do we need to know? Questions that have a short answer."),
                Sentence.of("“Have you tried…” is advice. Keep it for later."));
    }

    private static ToolStep deeper() {
        return ToolStep.inTurn(
                8,
                Sentence.of("Ask what makes them think"),
                Sentence.of(
                        "Ask one question that could open something: what do you fear, what if it were solved, whose problem is it as well?"),
                Sentence.of(
                        "They may answer or just take it with them. Nobody comments on an answer."));
    }

    private static ToolStep discuss() {
        return ToolStep.together(
                12,
                Sentence.of("Talk about it without them"),
                Sentence.of(
                        "What did we hear, what did we not hear, what might be going on? We speak about the problem, not to the person."),
                Sentence.of(
                        "They turn aside, listen and write. Begin with what they do well. Solutions come late or not at all."));
    }

    private static ToolStep takeAway() {
        return ToolStep.together(
                4,
                Sentence.of("What I take with me"),
                Sentence.of("What is new for you? What will you try first?"),
                Sentence.of("Only they speak. They owe nobody an answer."));
    }

    private static ToolStep look() {
        return ToolStep.inTurn(
                4,
                Sentence.of("How was it?"),
                Sentence.of("How did we do this, and what do we do differently next time?"),
                Sentence.of("About the way we talked, not about the problem again."));
    }
}
