package org.colead.consensus.ballot.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
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
        var ties = PointTies.asked(asked);
        asked.requireAllUsed();
        try (var bytes = Files.newInputStream(file)) {
            var read = CsvPoints.read(bytes, dots::require);
            var result = ties.decide(dots.count(read.options(), read.ballots()));
            var rules = new LinkedHashMap<String, Object>();
            rules.put("dots", dots.each());
            rules.put("most", dots.most());
            ties.write(rules);
            var said = List.of(said(dots), ties.said());
            return new PointTally("dots", rules, said, result).counted();
        }
    }

    private static Sentence said(Dots dots) {
        return Sentence.of(
                "Everybody has {0, plural, one {# dot} other {# dots}}, and at most {1} may lie on one option.",
                dots.each(), dots.most());
    }
}
