package org.colead.consensus.ballot.file;

import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// A file that cannot be read as ballots: in which line, and what would mend it.
public final class Unreadable extends Refusal {

    private final long line;

    public Unreadable(long line, Sentence why) {
        super(Sentence.of("Line {0}: {1}", line, why));
        this.line = line;
    }

    public long line() {
        return line;
    }
}
