package org.colead.consensus.ballot.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.colead.consensus.ballot.BallotBox;
import org.colead.consensus.ballot.Marks;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.RankedVote;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// The layout with an option in each column and a rank in each cell.
final class OptionColumns implements CsvVoteReader.Read {

    private static final int LAST_RANK = 10_000;

    private final BallotBox box;
    private final OptionalInt weight;
    private final Marks marks = new Marks();
    private int[] ranked = new int[64];
    private int held;

    OptionColumns(CsvTable.Row header) {
        this.weight =
                CsvVoteReader.weightColumn(
                        header, Set.of("weight", CsvVoteWriter.RANKS_IN_THE_CELLS));
        this.box = new BallotBox(options(header, weight.orElse(header.cells().size())));
    }

    static Options options(CsvTable.Row header, int columns) {
        var names = new ArrayList<String>();
        for (int column = 0; column < columns; column++) {
            names.add(header.cell(column));
        }
        try {
            return Options.of(names);
        } catch (Refusal refusal) {
            throw header.unreadable(refusal.sentence());
        }
    }

    @Override
    public void accept(CsvTable.Row row) {
        held = 0;
        int options = box.options().size();
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            if (column < options) {
                cell(row, cell, column);
            } else if (!cell.isEmpty() && column != weight.orElse(-1)) {
                throw row.unreadable(
                        Sentence.of("“{0}” stands beyond the columns of the header.", cell));
            }
        }
        mark();
        box.add(marks, CsvVoteReader.weight(row, weight));
    }

    @Override
    public ReadVote get() {
        return new ReadVote(new RankedVote("", box, Set.of()), List.of());
    }

    private void cell(CsvTable.Row row, String cell, int place) {
        if (cell.isEmpty() || cell.equals("-")) {
            return;
        }
        if (cell.indexOf(' ') < 0) {
            hold(rank(row, cell), place);
            return;
        }
        for (var rank : cell.split(" +")) {
            hold(rank(row, rank), place);
        }
    }

    private static int rank(CsvTable.Row row, String cell) {
        int rank = cell.matches("[0-9]{1,5}") ? Integer.parseInt(cell) : 0;
        if (rank < 1 || rank > LAST_RANK) {
            throw row.unreadable(
                    Sentence.of(
                            "“{0}” is not a rank. Write 1 for the first choice, 2 for the second.",
                            cell));
        }
        return rank;
    }

    private void hold(int rank, int place) {
        if (held == ranked.length) {
            ranked = Arrays.copyOf(ranked, held * 2);
        }
        ranked[held++] = rank << 16 | place;
    }

    private void mark() {
        Arrays.sort(ranked, 0, held);
        marks.clear();
        int last = 0;
        for (int i = 0; i < held; i++) {
            int rank = ranked[i] >>> 16;
            for (int skipped = last + 1; skipped < rank; skipped++) {
                marks.skip();
            }
            if (rank > last) {
                marks.rank(ranked[i] & 0xFFFF);
            } else if (ranked[i] != ranked[i - 1]) {
                marks.alike(ranked[i] & 0xFFFF);
            }
            last = rank;
        }
    }
}
