package org.colead.consensus.ballot.tally;

import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// The command was called in a way that it does not know.
final class WrongUsage extends Refusal {

    WrongUsage(Sentence why) {
        super(why);
    }
}
