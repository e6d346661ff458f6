package org.colead.consensus.ballot.file;

import java.io.IOException;
import org.colead.kernel.Sentence;

/// Walks over the words of a `.blt` file, past spaces, line ends and comments.
final class BltCursor {

    private static final long LARGEST = 1_000_000_000_000L;

    private final Lines lines;
    private String line = "";
    private int at;

    BltCursor(Lines lines) {
        this.lines = lines;
    }

    /// Goes to the next word, in this line or a later one; false at the end of the file.
    boolean find() throws IOException {
        while (!inLine()) {
            var next = lines.next();
            if (next.isEmpty()) {
                return false;
            }
            line = next.get();
            at = 0;
        }
        return true;
    }

    /// Whether another word follows in this line.
    boolean inLine() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length() && line.charAt(at) != '#';
    }

    char peek() {
        return line.charAt(at);
    }

    boolean atDigit() {
        return isDigit(at);
    }

    /// A minus that belongs to a number.
    boolean atMinus() {
        return peek() == '-' && isDigit(at + 1);
    }

    boolean take(char wanted) {
        boolean there = inLine() && peek() == wanted;
        if (there) {
            at++;
        }
        return there;
    }

    long number() {
        int from = at;
        long number = 0;
        while (isDigit(at)) {
            number = number * 10 + line.charAt(at++) - '0';
            if (number > LARGEST) {
                throw unreadable(Sentence.of("“{0}” is too large a number.", word(from)));
            }
        }
        boolean ends = at == line.length() || " \t=#\"".indexOf(line.charAt(at)) >= 0;
        if (at == from || !ends) {
            throw unreadable(Sentence.of("“{0}” is not a whole number. Write one.", word(from)));
        }
        return number;
    }

    /// A name: in quotes, or a single word.
    String name() {
        return peek() == '"' ? quoted() : bare();
    }

    void pastIdentifier() {
        int end = line.indexOf(')', at);
        if (end < 0) {
            throw unreadable(Sentence.of("An identifier opens with ( and never closes."));
        }
        at = end + 1;
    }

    Unreadable unreadable(Sentence why) {
        return new Unreadable(lines.number(), why);
    }

    private String bare() {
        var word = word(at);
        at += word.length();
        return word;
    }

    private String quoted() {
        var name = new StringBuilder();
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                at++;
                return name.toString();
            }
            name.append(c == '\\' && at + 1 < line.length() ? escaped() : c);
        }
        throw unreadable(Sentence.of("A quote opens and does not close in this line."));
    }

    private String escaped() {
        char c = line.charAt(at + 1);
        if ("\\\"nr".indexOf(c) < 0) {
            return "\\";
        }
        at++;
        return c == 'n' ? "\n" : c == 'r' ? "\r" : String.valueOf(c);
    }

    private String word(int from) {
        int end = from;
        while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        return line.substring(from, end);
    }

    private boolean isDigit(int place) {
        return place < line.length() && line.charAt(place) >= '0' && line.charAt(place) <= '9';
    }
}
