package org.colead.consensus.ballot.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.colead.kernel.Sentence;

/// Choices on a scale from CSV: one a row, in the first column; what stands beside it is passed
/// over. The header may be missing.
public record CsvChoices(List<Written> rows) {

    /// One choice as it was written, and the line it stands in.
    public record Written(long line, String choice) {

        public Unreadable unreadable(Sentence why) {
            return new Unreadable(line, why);
        }
    }

    public CsvChoices {
        rows = List.copyOf(rows);
    }

    public static CsvChoices read(InputStream file) throws IOException {
        var rows = new ArrayList<Written>();
        CsvTable.read(file, row -> rows.add(new Written(row.line(), row.cell(0))));
        return new CsvChoices(rows);
    }
}
