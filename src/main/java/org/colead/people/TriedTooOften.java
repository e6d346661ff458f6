package org.colead.people;

import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Too many tries; says how many minutes to wait.
public final class TriedTooOften extends Refusal {

    TriedTooOften(long minutes) {
        super(
                Sentence.of(
                        "That was tried too often. Wait {0, plural, one {a minute} other {#"
                                + " minutes}}, then try again.",
                        minutes));
    }
}
