package org.colead.consensus.ballot.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.PointBallot;

/// Writes points as CSV with an option in each column, which [CsvPoints] reads back as the same
/// ones.
public final class CsvPointsWriter {

    private CsvPointsWriter() {}

    public static void write(Options options, Collection<PointBallot> ballots, Writer to)
            throws IOException {
        try (var csv =
                CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.NON_EMPTY)
                        .lineDelimiter(LineDelimiter.LF)
                        .build(to)) {
            var header = new ArrayList<>(options.names());
            header.add("weight");
            csv.writeRecord(header);
            ballots.forEach(ballot -> csv.writeRecord(row(ballot, options)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> row(PointBallot ballot, Options options) {
        var cells = new ArrayList<String>();
        for (var name : options.names()) {
            var points = ballot.points().get(name);
            cells.add(points == null ? "" : points.toString());
        }
        cells.add(Long.toString(ballot.weight()));
        return cells;
    }
}
