package org.colead.deliberation;

import static org.colead.decision.Stage.CLARIFYING;
import static org.colead.decision.Stage.CONCERNS;
import static org.colead.decision.Stage.REACTING;

import java.util.EnumSet;
import java.util.Set;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.kernel.Text;

/// The kinds of contribution, each with the stages in which it is made and answered.
public enum Kind {
    QUESTION("Your question", "Questions are asked while a decision is clarified.", CLARIFYING),
    REACTION("Your reaction", "Reactions are given in the round of reactions.", REACTING),
    PASS("Your reaction", "You can pass in the round of reactions.", REACTING),
    CONCERN("Your concern", "Concerns are raised in the round of concerns.", CONCERNS),
    INPUT("Your input", "Input is given before the check opens.", CLARIFYING, REACTING, CONCERNS);

    private final String words;
    private final Sentence when;
    private final Set<Stage> stages;

    Kind(String words, String when, Stage first, Stage... more) {
        this.words = words;
        this.when = Sentence.of(when);
        this.stages = EnumSet.of(first, more);
    }

    public boolean openAt(Stage stage) {
        return stages.contains(stage);
    }

    /// What was typed, as it is kept; a pass has no words.
    Wording wording(String typed) {
        return Wording.kept(this == PASS ? "" : Text.prose(typed, words, Wording.MAX));
    }

    /// Reactions and passes are one for each in a decision.
    Authorship author(PersonId by) {
        return this == REACTION || this == PASS ? Authorship.once(by) : Authorship.of(by);
    }

    void mustBeOpenAt(Stage stage) {
        if (!openAt(stage)) {
            throw Refusal.because(
                    "{0} This decision is at “{1}”. {2}", when, stage.word(), instead(stage));
        }
    }

    void mustBeAnswerableAt(Stage stage) {
        if (!openAt(stage)) {
            throw Refusal.because(
                    "This decision is at “{0}”, and the round for this answer is over. What was said"
                            + " stays as it is. {1}",
                    stage.word(), instead(stage));
        }
    }

    private static Sentence instead(Stage stage) {
        return Sentence.of(
                switch (stage) {
                    case DRAFTING -> "Wait until its authors open it for questions.";
                    case CLARIFYING -> "Ask it as a question.";
                    case REACTING -> "Say it in your reaction.";
                    case CONCERNS -> "Raise it as a concern.";
                    case CHECKING -> "Say it as the reason of your position.";
                    case DECIDED -> "Respond to the brief when it is published.";
                    case PUBLISHED, UNDERWAY, REVIEWED -> "Respond to its brief.";
                    case PARKED -> "Wait until it is taken up again.";
                    case WITHDRAWN, SUPERSEDED, RECALLED ->
                            "It is closed: propose anew what is needed.";
                });
    }
}
