package org.colead.consensus.ballot.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.colead.consensus.ballot.Dots;
import org.colead.consensus.ballot.file.CsvPoints;
import org.colead.kernel.Sentence;

/// Counts a CSV file of dots.
final class DotsTally implements TallyMethod {

    @Override
    public Counted count(Asked asked) throws IOException {
        var file = asked.file();
        int each =
                asked.number("dots")
                        .orElseThrow(() ->
                                new WrongUsage(
                                        Sentence.of(
                                                "Say how many dots everybody has: --option dots=5.")));
        var dots = new Dots(each, asked.number("most").orElse(each));
        var ties = PointTies.rule(asked);
        asked.requireAllUsed();
        try (var bytes = Files.newInputStream(file)) {
            var read = CsvPoints.read(bytes, dots::require);
            var result = ties.apply(dots.count(read.options(), read.ballots()));
            Map<String, Object> rules = Map.of("dots", dots.each(), "most", dots.most());
            return new PointTally("dots", rules, result).counted();
        }
    }
}
