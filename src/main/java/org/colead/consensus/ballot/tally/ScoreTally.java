package org.colead.consensus.ballot.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.colead.consensus.ballot.Score;
import org.colead.consensus.ballot.file.CsvPoints;

/// Counts a CSV file of scores.
final class ScoreTally implements TallyMethod {

    private static final int USUAL_HIGHEST = 5;

    @Override
    public Counted count(Asked asked) throws IOException {
        var file = asked.file();
        var score =
                new Score(
                        asked.number("highest").orElse(USUAL_HIGHEST),
                        asked.one("by", Score.By.SUM));
        var ties = PointTies.rule(asked);
        asked.requireAllUsed();
        try (var bytes = Files.newInputStream(file)) {
            var read = CsvPoints.read(bytes, score::require);
            var result = ties.apply(score.count(read.options(), read.ballots()));
            Map<String, Object> rules =
                    Map.of("highest", score.highest(), "by", Asked.word(score.by()));
            return new PointTally("score", rules, result).counted();
        }
    }
}
