package org.colead.consensus.ballot.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colead.consensus.ballot.BallotBox;
import org.colead.consensus.ballot.Marks;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.RankedVote;
import org.colead.kernel.Sentence;

/// Reads a `.blt` file: options and seats, who withdrew (`-2`), one ballot a line (weight, then the
/// options in order, `-` for a skipped rank, `2=3` for alike, 0 at its end), 0, names, title.
///
/// Source: Hill, Wichmann and Woodall, “Algorithm 123: Single Transferable Vote by Meek’s Method”,
/// The Computer Journal 30 (1987); comments, `-` and `=` as OpenSTV and OpaVote have them.
public final class BltReader {

    private static final int MOST_OPTIONS = 10_000;

    private final BltCursor cursor;
    private final List<Sentence> remarks = new ArrayList<>();
    private final Set<Integer> withdrawn = new LinkedHashSet<>();
    private final Marks marks = new Marks();
    private int[] rank = new int[16];
    private int options;

    private BltReader(InputStream file) throws IOException {
        this.cursor = new BltCursor(new Lines(file));
    }

    public static ReadVote read(InputStream file) throws IOException {
        return new BltReader(file).read();
    }

    private ReadVote read() throws IOException {
        header();
        var box = new BallotBox(numbered());
        boolean more = true;
        while (more) {
            require(Sentence.of("The ballots never end. Write 0 in a line after the last one."));
            more = entry(box);
        }
        box.name(names());
        var title = cursor.find() ? cursor.name() : "";
        Set<String> gone = withdrawn.stream().map(box.options()::name).collect(Collectors.toSet());
        return new ReadVote(new RankedVote(title, box, gone), remarks);
    }

    private void header() throws IOException {
        var first = Sentence.of("The file is empty. It begins with the number of options.");
        require(first);
        long count = cursor.number();
        if (count < 1 || count > MOST_OPTIONS) {
            throw cursor.unreadable(
                    Sentence.of("There are between 1 and {0} options.", MOST_OPTIONS));
        }
        options = (int) count;
        require(Sentence.of("The number of seats follows the number of options."));
        long seats = cursor.number();
        if (seats != 1) {
            remarks.add(
                    Sentence.of(
                            "The file asks for {0} seats; an instant runoff fills one.", seats));
        }
    }

    private Options numbered() {
        return Options.of(IntStream.rangeClosed(1, options).mapToObj(Integer::toString).toList());
    }

    /// One ballot, or somebody who withdrew; false where the ballots end.
    private boolean entry(BallotBox box) throws IOException {
        if (cursor.atMinus()) {
            cursor.take('-');
            withdrawn.add(option());
            return true;
        }
        if (cursor.peek() == '(') {
            cursor.pastIdentifier();
            return true;
        }
        long weight = cursor.number();
        if (weight == 0) {
            return false;
        }
        boolean last = ballot();
        box.add(marks, weight);
        return !last;
    }

    /// Reads what follows the weight; whether the 0 that ends all ballots follows in its line.
    private boolean ballot() throws IOException {
        marks.clear();
        while (cursor.inLine()) {
            if (!cursor.atMinus() && cursor.take('-')) {
                marks.skip();
            } else if (ranked()) {
                return cursor.inLine() && cursor.peek() == '0' && endsAll();
            }
        }
        return false;
    }

    /// A 0 too many after a ballot is forgiven: it ends all ballots if no ballot follows.
    private boolean endsAll() throws IOException {
        cursor.number();
        return !cursor.find() || !(cursor.atDigit() || cursor.peek() == '(');
    }

    /// Marks one rank; true at the 0 that ends the ballot.
    private boolean ranked() {
        int place = place();
        if (place < 0) {
            return true;
        }
        rank[0] = place;
        int held = 1;
        while (cursor.take('=')) {
            cursor.inLine();
            rank = held == rank.length ? Arrays.copyOf(rank, held * 2) : rank;
            rank[held++] = option();
        }
        mark(held);
        return false;
    }

    private void mark(int held) {
        Arrays.sort(rank, 0, held);
        marks.rank(rank[0]);
        for (int i = 1; i < held; i++) {
            if (rank[i] != rank[i - 1]) {
                marks.alike(rank[i]);
            }
        }
    }

    /// The option’s place from 0; -1 for a 0.
    private int place() {
        long number = cursor.number();
        if (number > options) {
            throw cursor.unreadable(
                    Sentence.of("There is no option {0}: the file has {1}.", number, options));
        }
        return (int) number - 1;
    }

    private int option() {
        int place = place();
        if (place < 0) {
            throw cursor.unreadable(Sentence.of("There is no option 0. The first one is 1."));
        }
        return place;
    }

    private Options names() throws IOException {
        var names = new LinkedHashSet<String>();
        while (names.size() < options) {
            require(
                    Sentence.of(
                            "The file ends after {0} of {1} names. Write one for each option.",
                            names.size(), options));
            var name = cursor.name();
            if (name.isBlank() || !names.add(name)) {
                throw cursor.unreadable(
                        Sentence.of(
                                "“{0}” is empty or stands there twice. Give each option a name of its own.",
                                name));
            }
        }
        return Options.of(List.copyOf(names));
    }

    private void require(Sentence otherwise) throws IOException {
        if (!cursor.find()) {
            throw cursor.unreadable(otherwise);
        }
    }
}
