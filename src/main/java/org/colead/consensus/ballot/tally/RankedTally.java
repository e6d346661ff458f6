package org.colead.consensus.ballot.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colead.consensus.ballot.Elimination;
import org.colead.consensus.ballot.RankedChoice;
import org.colead.consensus.ballot.RankedRules;
import org.colead.consensus.ballot.RankedVote;
import org.colead.consensus.ballot.file.BltReader;
import org.colead.consensus.ballot.file.CsvVoteReader;
import org.colead.consensus.ballot.file.Layout;
import org.colead.consensus.ballot.file.ReadVote;
import org.colead.kernel.Sentence;

/// Counts a `.blt` or CSV file of ranked ballots as an instant runoff.
final class RankedTally implements TallyMethod {

    private static final Map<String, Elimination> SHORT =
            Map.of(
                    "batch", Elimination.ALL_WHO_CANNOT_CATCH_UP,
                    "one-at-a-time", Elimination.ONE);

    @Override
    public Counted count(Asked asked) throws IOException {
        var file = asked.file();
        var rules = rules(asked);
        var withdrawn = asked.names("withdrawn");
        var layout = layout(asked);
        asked.requireAllUsed();
        var read = read(file, layout);
        var vote = without(read.vote(), withdrawn);
        requireOptions(vote, rules.mayNotWin());
        var result = RankedChoice.count(vote, rules);
        var written = new RankedText(vote, result, read.remarks());
        return new Counted(written.sheet(), new RankedJson(vote, result, read.remarks()).map());
    }

    static RankedRules rules(Asked asked) {
        var usual = RankedRules.USUAL;
        return new RankedRules(
                asked.one("alike", usual.alike()),
                forgiven(asked),
                asked.one("repeats", usual.repeats()),
                elimination(asked),
                asked.one("threshold", usual.threshold()),
                asked.names("may-not-win"),
                asked.text("seed").orElse(usual.seed()));
    }

    private static int forgiven(Asked asked) {
        boolean any = asked.text("skipped").filter("any"::equals).isPresent();
        return any ? RankedRules.ANY : asked.number("skipped").orElse(RankedRules.USUAL.forgiven());
    }

    private static Elimination elimination(Asked asked) {
        return asked.text("eliminate")
                .map(SHORT::get)
                .orElseGet(() -> asked.one("eliminate", RankedRules.USUAL.elimination()));
    }

    private static Optional<Layout> layout(Asked asked) {
        return asked.text("layout").map(text -> Asked.one("layout", text, Layout.class));
    }

    private static ReadVote read(Path file, Optional<Layout> layout) throws IOException {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        try (var bytes = Files.newInputStream(file)) {
            return csv ? CsvVoteReader.read(bytes, layout) : BltReader.read(bytes);
        }
    }

    private static RankedVote without(RankedVote vote, Set<String> withdrawn) {
        requireOptions(vote, withdrawn);
        var all =
                Stream.concat(vote.withdrawn().stream(), withdrawn.stream())
                        .collect(Collectors.toSet());
        return new RankedVote(vote.title(), vote.box(), all);
    }

    private static void requireOptions(RankedVote vote, Set<String> named) {
        named.stream()
                .filter(name -> !vote.options().has(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new WrongUsage(
                            Sentence.of(
                                    "The file has no option “{0}”. It has: {1}.",
                                    unknown, String.join("; ", vote.options().names())));
                });
    }
}
