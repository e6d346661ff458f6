package org.colead.consensus.ballot.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colead.consensus.ballot.PointResult;
import org.colead.consensus.ballot.Standing;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// Points for reading and for programs.
///
/// @param said the rules in words
record PointTally(
        String method, Map<String, Object> rules, List<Sentence> said, PointResult result) {

    Counted counted() {
        return new Counted(sheet(), json());
    }

    private Sheet sheet() {
        var sheet = new Sheet();
        sheet.line(
                Sentence.of(
                        "{0, plural, one {# ballot} other {# ballots}} over {1, plural, one {# option} other {# options}}.",
                        result.ballots(),
                        result.standings().size()));
        sheet.blank().line(Sentence.of("Rules"));
        said.forEach(sheet::indented);
        sheet.blank().table(result.standings().stream().map(PointTally::row).toList());
        return sheet.blank().line(Sentence.of("Result")).indented(result.explanation());
    }

    private static List<String> row(Standing standing) {
        return List.of(
                standing.place() + ". " + standing.option(),
                Sheet.number(standing.points()),
                standing.ballots() == 0 ? "" : "⌀ " + standing.mean(),
                Sentence.of("{0, plural, one {# ballot} other {# ballots}}", standing.ballots())
                        .toString());
    }

    private Map<String, @Nullable Object> json() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("method", method);
        map.put("ballots", result.ballots());
        map.put("rules", rules);
        map.put("standings", result.standings().stream().map(PointTally::standing).toList());
        map.put("first", result.first());
        map.put("winner", result.winner().orElse(null));
        map.put("explanation", result.explanation().toString());
        return map;
    }

    private static Map<String, @Nullable Object> standing(Standing standing) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("option", standing.option());
        map.put("place", standing.place());
        map.put("points", standing.points());
        map.put("ballots", standing.ballots());
        map.put("mean", standing.ballots() == 0 ? null : standing.mean());
        return map;
    }
}
