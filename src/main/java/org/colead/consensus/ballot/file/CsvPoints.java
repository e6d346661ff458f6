package org.colead.consensus.ballot.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.PointBallot;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// Points from CSV: an option in each column, one ballot a row, in each cell its score or its dots,
/// nothing where none was given; a last column `weight` says for how many ballots a row stands.
public final class CsvPoints implements CsvTable.Rows {

    private final Consumer<PointBallot> rule;
    private final List<PointBallot> ballots = new ArrayList<>();
    private @Nullable Options options;
    private OptionalInt weight = OptionalInt.empty();

    private CsvPoints(Consumer<PointBallot> rule) {
        this.rule = rule;
    }

    /// @param rule refuses a ballot that the method does not take; the line is named with it
    public static CsvPoints read(InputStream file, Consumer<PointBallot> rule) throws IOException {
        var points = new CsvPoints(rule);
        CsvTable.read(file, points);
        return points;
    }

    public Options options() {
        return java.util.Objects.requireNonNull(options);
    }

    public List<PointBallot> ballots() {
        return List.copyOf(ballots);
    }

    @Override
    public void accept(CsvTable.Row row) {
        if (options == null) {
            weight = CsvVoteReader.weightColumn(row, Set.of("weight"));
            options = OptionColumns.options(row, weight.orElse(row.cells().size()));
            return;
        }
        var ballot = ballot(row, options);
        try {
            rule.accept(ballot);
        } catch (Refusal refusal) {
            throw row.unreadable(refusal.sentence());
        }
        ballots.add(ballot);
    }

    private PointBallot ballot(CsvTable.Row row, Options options) {
        var points = new LinkedHashMap<String, Integer>();
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            if (cell.isEmpty() || column == weight.orElse(-1)) {
                continue;
            }
            if (column >= options.size() || !cell.matches("[0-9]{1,9}")) {
                throw row.unreadable(
                        Sentence.of(
                                "“{0}” is not a number of points for an option of the header.",
                                cell));
            }
            points.put(options.name(column), Integer.valueOf(cell));
        }
        return new PointBallot(points, CsvVoteReader.weight(row, weight));
    }
}
