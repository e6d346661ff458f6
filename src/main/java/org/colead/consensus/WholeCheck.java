package org.colead.consensus;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.ballot.file.BltWriter;
import org.colead.consensus.ballot.file.CsvPointsWriter;

/// A closed check with every position in it, for a file: screens ask [ClosedPositions] for a page.
///
/// @param allStands the furthest from agreement first
/// @param allLeft what those gave who left the group before the close; counted nowhere
public record WholeCheck(CheckResult result, List<Stand> allStands, List<Stand> allLeft) {

    public WholeCheck {
        allStands = List.copyOf(allStands);
        allLeft = List.copyOf(allLeft);
    }

    /// The ballots over options without names, as `.blt` where options were ranked and as CSV where
    /// points were given, to be counted again by [CheckResult#recount]; empty where a scale was
    /// answered.
    public Optional<String> ballots(String title) {
        var given = allStands.stream().map(Stand::stance).toList();
        var file = new StringWriter();
        try {
            switch (result.method()) {
                case Ranked ranked -> BltWriter.write(ranked.vote(title, given), file);
                case Pointed pointed ->
                        CsvPointsWriter.write(pointed.named(), pointed.ballots(given), file);
                default -> {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(file.toString());
    }
}
