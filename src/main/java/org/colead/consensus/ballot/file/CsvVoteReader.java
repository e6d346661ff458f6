package org.colead.consensus.ballot.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reads ranked ballots from CSV, in either of two layouts.
///
/// - *Options in the header*, one ballot a row, in each cell the rank that this ballot gave the
///   option: `1` is first, the same number twice is alike, a number left out is a skipped rank,
///   nothing is not ranked; `1 3` ranks the option twice.
/// - *Ranks in the header* (`rank1`, `Choice 2`, `3rd choice`), in each cell the option at that
///   rank, as election offices publish them; nothing, `skipped` or `undervote` is a skipped rank,
///   `overvote` several alike that nobody wrote down. Other columns are passed over.
///
/// In both, a last column `weight` (or, beside ranks, `count`) says for how many ballots a row
/// stands.
public final class CsvVoteReader {

    private CsvVoteReader() {}

    public static ReadVote read(InputStream file) throws IOException {
        var rows = new ByHeader();
        CsvTable.read(file, rows);
        return rows.layout().get();
    }

    /// How the rows of one layout become ballots.
    interface Layout extends CsvTable.Rows, Supplier<ReadVote> {}

    private static final class ByHeader implements CsvTable.Rows {

        private @Nullable Layout layout;

        @Override
        public void accept(CsvTable.Row row) {
            if (layout == null) {
                layout = RankColumns.in(row) ? new RankColumns(row) : new OptionColumns(row);
            } else {
                layout.accept(row);
            }
        }

        Layout layout() {
            return java.util.Objects.requireNonNull(layout);
        }
    }

    static OptionalInt weightColumn(CsvTable.Row header, java.util.Set<String> names) {
        int last = header.cells().size() - 1;
        return names.contains(header.cell(last).toLowerCase(Locale.ROOT))
                ? OptionalInt.of(last)
                : OptionalInt.empty();
    }

    static long weight(CsvTable.Row row, OptionalInt column) {
        if (column.isEmpty()) {
            return 1;
        }
        var cell = row.cell(column.getAsInt());
        if (!cell.matches("[0-9]{1,13}") || Long.parseLong(cell) == 0) {
            throw row.unreadable(
                    org.colead.kernel.Sentence.of(
                            "The weight “{0}” is not a whole number from 1 upwards.", cell));
        }
        return Long.parseLong(cell);
    }
}
