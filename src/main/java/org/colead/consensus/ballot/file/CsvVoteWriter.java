package org.colead.consensus.ballot.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.RankedBallot;
import org.colead.consensus.ballot.RankedVote;

/// Writes ballots as CSV with an option in each column, which [CsvVoteReader] reads back as the
/// same ones. A title and who withdrew have no place in it.
public final class CsvVoteWriter {

    /// What the last column is called where the options alone could be taken for ranks.
    static final String RANKS_IN_THE_CELLS = "weight (the cells hold ranks)";

    private CsvVoteWriter() {}

    public static void write(RankedVote vote, Writer to) throws IOException {
        try (var csv =
                CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.NON_EMPTY)
                        .lineDelimiter(LineDelimiter.LF)
                        .build(to)) {
            var header = new ArrayList<>(vote.options().names());
            header.add(RankColumns.in(header) ? RANKS_IN_THE_CELLS : "weight");
            csv.writeRecord(header);
            vote.box().ballots().forEach(ballot -> csv.writeRecord(row(ballot, vote.options())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> row(RankedBallot ballot, Options options) {
        var cells = new ArrayList<String>(java.util.Collections.nCopies(options.size(), ""));
        for (int rank = 0; rank < ballot.ranks().size(); rank++) {
            for (var name : ballot.ranks().get(rank)) {
                var earlier = cells.get(options.place(name));
                var more = earlier.isEmpty() ? "" : earlier + " ";
                cells.set(options.place(name), more + (rank + 1));
            }
        }
        cells.add(Long.toString(ballot.weight()));
        return cells;
    }
}
