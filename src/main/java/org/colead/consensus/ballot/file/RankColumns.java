package org.colead.consensus.ballot.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.colead.consensus.ballot.BallotBox;
import org.colead.consensus.ballot.Marks;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.RankedVote;
import org.colead.kernel.Sentence;

/// The layout with a rank in each column and an option in each cell.
final class RankColumns implements CsvVoteReader.Read {

    private static final Pattern RANK =
            Pattern.compile(
                    "(?:rank(?:ing)?|choice|preference|pref)[ _-]*([0-9]{1,4})"
                            + "|([0-9]{1,4})(?:st|nd|rd|th)?[ _-]*(?:rank(?:ing)?|choice|preference|pref)");
    private static final Set<String> SKIPPED = Set.of("", "-", "skipped", "undervote");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?: +[0-9]+)*");
    private static final String SEVERAL = "overvote";

    private final boolean sure;
    private final TreeMap<Integer, Integer> columns;
    private final OptionalInt weight;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Sentence> remarks = new ArrayList<>();
    private final BallotBox box = new BallotBox(Options.of("?"));
    private final Marks marks = new Marks();

    /// @param sure whether the layout was named, so that options may be called by numbers
    RankColumns(CsvTable.Row header, boolean sure) {
        this.sure = sure;
        this.columns = ranks(header.cells());
        this.weight = CsvVoteReader.weightColumn(header, Set.of("weight", "count"));
        for (int column = 0; column < header.cells().size(); column++) {
            if (!columns.containsValue(column) && column != weight.orElse(-1)) {
                remarks.add(Sentence.of("The column “{0}” was passed over.", header.cell(column)));
            }
        }
    }

    static boolean in(CsvTable.Row header) {
        return in(header.cells());
    }

    static boolean in(List<String> header) {
        return !ranks(header).isEmpty();
    }

    @Override
    public void accept(CsvTable.Row row) {
        marks.clear();
        int last = 0;
        for (var rank : columns.entrySet()) {
            for (int skipped = last + 1; skipped < rank.getKey(); skipped++) {
                marks.skip();
            }
            mark(row.cell(rank.getValue()));
            last = rank.getKey();
        }
        box.add(marks, CsvVoteReader.weight(row, weight));
    }

    @Override
    public ReadVote get() {
        if (places.isEmpty()) {
            throw new Unreadable(1, Sentence.of("No ballot names an option."));
        }
        requireNames();
        box.name(Options.of(List.copyOf(places.keySet())));
        return new ReadVote(new RankedVote("", box, Set.of()), remarks);
    }

    /// Where every cell could be a rank, the header could name options: “Choice 1” may be one.
    private void requireNames() {
        if (!sure && places.keySet().stream().allMatch(name -> NUMBERS.matcher(name).matches())) {
            throw new Unreadable(
                    1,
                    Sentence.of(
                            "The header could name ranks or options, and all cells are numbers. Say which it is: --option layout=ranks or layout=options."));
        }
    }

    private void mark(String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        if (SKIPPED.contains(word)) {
            marks.skip();
        } else if (word.equals(SEVERAL)) {
            marks.several();
        } else {
            marks.rank(places.computeIfAbsent(cell, _ -> places.size()));
        }
    }

    private static TreeMap<Integer, Integer> ranks(List<String> header) {
        var ranks = new TreeMap<Integer, Integer>();
        for (int column = 0; column < header.size(); column++) {
            var matcher = RANK.matcher(header.get(column).strip().toLowerCase(Locale.ROOT));
            if (matcher.matches()) {
                var number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                ranks.put(Math.max(1, Integer.parseInt(number)), column);
            }
        }
        return ranks;
    }
}
