package org.colead.consensus;

import java.util.List;
import java.util.Optional;
import org.colead.consensus.CheckCast.Round;
import org.colead.record.RecordFilter;
import org.colead.record.RecordReader;

/// What a colleague reads in the record about the decision of a round, newest first.
final class SaidInTheRecord {

    private SaidInTheRecord() {}

    static List<String> about(Round round, RecordReader record) {
        return record
                .entries(
                        RecordFilter.about(round.decision().value()),
                        Optional.empty(),
                        round.colleague())
                .rows()
                .stream()
                .map(entry -> entry.what().toString())
                .toList();
    }
}
