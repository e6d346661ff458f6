package org.colead.live.web;

import org.colead.consensus.Choice;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.consensus.Stance;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Kind;
import org.colead.kernel.Sentence;

/// What somebody gave already, as they read it again on their own phone.
///
/// @param filled a ballot stands in its form again, to be changed
public record Own(Sentence head, String words, Filled filled) {

    static Own of(OpenCheck check, Stance stance) {
        return new Own(said(check, stance), stance.reason(), filled(stance));
    }

    /// Of a scale nothing stands there again: whoever changes chooses anew.
    private static Filled filled(Stance stance) {
        var ballot = Ballot.of(stance);
        return ballot.isEmpty() ? Filled.NOTHING : Filled.of(ballot, stance.reason());
    }

    static Sentence said(OpenCheck check, Stance stance) {
        return check.scale().stream()
                .filter(choice -> choice.number() == stance.choice())
                .findFirst()
                .map(choice -> said(check, choice))
                .orElse(Sentence.of("Your position is in."));
    }

    private static Sentence said(OpenCheck check, Choice choice) {
        return check.method().isNumbered()
                ? Sentence.of("You gave {0}: {1}.", choice.number(), choice.said())
                : Sentence.of("You gave “{0}”.", choice.said());
    }

    static Own of(ContributionRow reaction) {
        return reaction.kind() == Kind.PASS
                ? new Own(Sentence.of("You passed."), "", Filled.NOTHING)
                : new Own(Sentence.of("Your reaction:"), reaction.words(), Filled.NOTHING);
    }
}
