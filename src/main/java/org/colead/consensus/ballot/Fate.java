package org.colead.consensus.ballot;

import java.util.List;
import org.colead.kernel.Sentence;

/// What a round means for one option: elected or out, and by which rule.
///
/// @param tied with whom it tied, itself included; empty without a tie
/// @param said how it came to that, in words
public record Fate(String option, boolean elected, Cause cause, List<String> tied, Sentence said) {

    public Fate {
        tied = List.copyOf(tied);
    }
}
