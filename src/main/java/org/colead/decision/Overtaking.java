package org.colead.decision;

import org.colead.kernel.Overtaken;

/// Keeps somebody from deciding over words that they have not read.
final class Overtaking {

    private Overtaking() {}

    /// Refused where it was saved since `expected` was read; the newest words come back.
    static void mustNotBe(Decision decision, long expected) {
        if (decision.behind(expected)) {
            throw by(decision);
        }
    }

    /// The refusal with the newest words.
    static Overtaken by(Decision decision) {
        var theirs = decision.proposal().newest();
        return new Overtaken(
                String.join(
                        "\n\n",
                        theirs.aim(),
                        theirs.how(),
                        theirs.money(),
                        theirs.limits(),
                        theirs.review()));
    }
}
