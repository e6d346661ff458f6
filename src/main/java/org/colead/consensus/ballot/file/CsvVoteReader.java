package org.colead.consensus.ballot.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.colead.kernel.Sentence;
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
/// stands. A last column [CsvVoteWriter#RANKS_IN_THE_CELLS] is the weight, too, and says that the
/// options are in the header, whatever they are called. A file that could be read either way is
/// refused until the layout is named.
public final class CsvVoteReader {

    private CsvVoteReader() {}

    /// By the layout that the file shows itself.
    public static ReadVote read(InputStream file) throws IOException {
        return read(file, Optional.empty());
    }

    /// @param named the layout, where it was named beside the file
    public static ReadVote read(InputStream file, Optional<Layout> named) throws IOException {
        var rows = new ByHeader(named);
        CsvTable.read(file, rows);
        return rows.read().get();
    }

    /// How the rows of one layout become ballots.
    interface Read extends CsvTable.Rows, Supplier<ReadVote> {}

    private static final class ByHeader implements CsvTable.Rows {

        private final Optional<Layout> named;
        private @Nullable Read read;

        ByHeader(Optional<Layout> named) {
            this.named = named;
        }

        @Override
        public void accept(CsvTable.Row row) {
            if (read == null) {
                read = begun(row);
            } else {
                read.accept(row);
            }
        }

        private Read begun(CsvTable.Row header) {
            boolean marked =
                    weightColumn(header, Set.of(CsvVoteWriter.RANKS_IN_THE_CELLS)).isPresent();
            boolean ranks = !marked && RankColumns.in(header);
            return named.orElse(ranks ? Layout.RANKS : Layout.OPTIONS) == Layout.RANKS
                    ? new RankColumns(header, named.isPresent())
                    : new OptionColumns(header);
        }

        Read read() {
            return java.util.Objects.requireNonNull(read);
        }
    }

    static OptionalInt weightColumn(CsvTable.Row header, Set<String> names) {
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
                    Sentence.of("The weight “{0}” is not a whole number from 1 upwards.", cell));
        }
        return Long.parseLong(cell);
    }
}
