package org.colead.consensus.ballot.file;

import java.util.List;
import org.colead.consensus.ballot.RankedVote;
import org.colead.kernel.Sentence;

/// What a file holds, and what should be known about how it was read.
public record ReadVote(RankedVote vote, List<Sentence> remarks) {

    public ReadVote {
        remarks = List.copyOf(remarks);
    }
}
