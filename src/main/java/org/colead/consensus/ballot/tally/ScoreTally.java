package org.colead.consensus.ballot.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import org.colead.consensus.ballot.Score;
import org.colead.consensus.ballot.file.CsvPoints;
import org.colead.kernel.Sentence;

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
        var ties = PointTies.asked(asked);
        asked.requireAllUsed();
        try (var bytes = Files.newInputStream(file)) {
            var read = CsvPoints.read(bytes, score::require);
            var result = ties.decide(score.count(read.options(), read.ballots()));
            var rules = new LinkedHashMap<String, Object>();
            rules.put("highest", score.highest());
            rules.put("by", Asked.word(score.by()));
            ties.write(rules);
            var said = List.of(said(score), ties.said());
            return new PointTally("score", rules, said, result).counted();
        }
    }

    private static Sentence said(Score score) {
        return switch (score.by()) {
            case SUM ->
                    Sentence.of(
                            "Scores go from 0 to {0}, and all points together are compared.",
                            score.highest());
            case MEAN ->
                    Sentence.of(
                            "Scores go from 0 to {0}, and the means of those who gave one are compared.",
                            score.highest());
        };
    }
}
