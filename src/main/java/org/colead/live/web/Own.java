package org.colead.live.web;

import org.colead.consensus.Choice;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.consensus.Stance;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Kind;
import org.colead.kernel.Sentence;

/// What somebody gave already, as they read it again on their own phone.
public record Own(Sentence head, String words) {

    static Own of(OpenCheck check, Stance stance) {
        var words =
                check.scale().stream()
                        .filter(choice -> choice.number() == stance.choice())
                        .findFirst()
                        .map(choice -> said(check, choice))
                        .orElse(Sentence.of("Your position is in."));
        return new Own(words, stance.reason());
    }

    private static Sentence said(OpenCheck check, Choice choice) {
        return check.method().isNumbered()
                ? Sentence.of("You gave {0}: {1}.", choice.number(), choice.said())
                : Sentence.of("You gave “{0}”.", choice.said());
    }

    static Own of(ContributionRow reaction) {
        return reaction.kind() == Kind.PASS
                ? new Own(Sentence.of("You passed."), "")
                : new Own(Sentence.of("Your reaction:"), reaction.words());
    }
}
