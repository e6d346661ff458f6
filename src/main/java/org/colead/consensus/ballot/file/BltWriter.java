package org.colead.consensus.ballot.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.RankedBallot;
import org.colead.consensus.ballot.RankedVote;

/// Writes ballots as a `.blt` file that [BltReader] reads back as the same ones.
public final class BltWriter {

    private BltWriter() {}

    public static void write(RankedVote vote, Appendable to) throws IOException {
        var options = vote.options();
        to.append(options.size() + " 1\n");
        for (var name : options.names()) {
            if (vote.withdrawn().contains(name)) {
                to.append("-" + (options.place(name) + 1) + "\n");
            }
        }
        try {
            vote.box().ballots().forEach(ballot -> append(ballot, options, to));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        to.append("0\n");
        for (var name : options.names()) {
            to.append(quoted(name) + "\n");
        }
        to.append(quoted(vote.title()) + "\n");
    }

    private static void append(RankedBallot ballot, Options options, Appendable to) {
        try {
            to.append(Long.toString(ballot.weight()));
            for (var rank : ballot.ranks()) {
                to.append(' ').append(rank.isEmpty() ? "-" : alike(rank, options));
            }
            to.append(" 0\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String alike(Set<String> rank, Options options) {
        return rank.stream()
                .map(name -> Integer.toString(options.place(name) + 1))
                .collect(Collectors.joining("="));
    }

    private static String quoted(String name) {
        return '"'
                + name.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
