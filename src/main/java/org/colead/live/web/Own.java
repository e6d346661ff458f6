package org.colead.live.web;

import java.time.Instant;
import java.util.Optional;
import org.colead.consensus.CheckStatus.Mine;
import org.colead.consensus.Choice;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.consensus.Stance;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Kind;
import org.colead.kernel.Sentence;

/// What somebody gave already, as they read it again on their own phone.
///
/// @param filled a ballot stands in its form again, to be changed
/// @param toConfirm when it was written down, where somebody else did and it does not count yet
public record Own(Sentence head, String words, Filled filled, Optional<Instant> toConfirm) {

    static Own of(OpenCheck check, Mine mine) {
        var stance = mine.stance();
        return mine.confirmed()
                ? new Own(said(check, stance), stance.reason(), filled(stance), Optional.empty())
                : new Own(
                        witnessed(check, mine),
                        stance.reason(),
                        Filled.NOTHING,
                        Optional.of(mine.at()));
    }

    boolean counts() {
        return toConfirm.isEmpty();
    }

    private static Sentence witnessed(OpenCheck check, Mine mine) {
        var witness = mine.witness().orElse("");
        return choice(check, mine.stance())
                .map(choice ->
                        Sentence.of(
                                "{0} wrote down for you: {1}. It counts once you confirm it, or give your own position.",
                                witness, choice.said()))
                .orElse(
                        Sentence.of(
                                "{0} wrote a ballot down for you. It counts once you confirm it, or give your own.",
                                witness));
    }

    /// Of a scale nothing stands there again: whoever changes chooses anew.
    private static Filled filled(Stance stance) {
        var ballot = Ballot.of(stance);
        return ballot.isEmpty() ? Filled.NOTHING : Filled.of(ballot, stance.reason());
    }

    static Sentence said(OpenCheck check, Stance stance) {
        return choice(check, stance)
                .map(choice -> said(check, choice))
                .orElse(Sentence.of("Your position is in."));
    }

    private static Optional<Choice> choice(OpenCheck check, Stance stance) {
        return check.scale().stream()
                .filter(choice -> choice.number() == stance.choice())
                .findFirst();
    }

    private static Sentence said(OpenCheck check, Choice choice) {
        return check.method().isNumbered()
                ? Sentence.of("You gave {0}: {1}.", choice.number(), choice.said())
                : Sentence.of("You gave “{0}”.", choice.said());
    }

    static Own of(ContributionRow reaction) {
        return reaction.kind() == Kind.PASS
                ? new Own(Sentence.of("You passed."), "", Filled.NOTHING, Optional.empty())
                : new Own(
                        Sentence.of("Your reaction:"),
                        reaction.words(),
                        Filled.NOTHING,
                        Optional.empty());
    }
}
