package org.colead.people.roster;

import java.util.Optional;

/// Finds the quote that opens a field which has no end, or none within reach of a reader.
///
/// Source: RFC 4180, of a quote inside a quoted field.
final class OpenQuote {

    /// As many characters as a field may have.
    static final int REACH = 16 << 20;

    private final String text;
    private final char separator;
    private int line = 1;
    private int openedIn;
    private int openedAt = -1;

    private OpenQuote(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// The line in which it opens, counted from 1; empty where each quote closes.
    static Optional<Integer> line(String text, char separator) {
        var quote = new OpenQuote(text, separator);
        quote.look();
        return quote.isOpen() ? Optional.of(quote.openedIn) : Optional.empty();
    }

    private void look() {
        for (int at = 0; at < text.length() && !isOutOfReach(at); at++) {
            if (text.charAt(at) == '"') {
                at = quoteAt(at);
            } else if (endsLine(at)) {
                line++;
            }
        }
    }

    /// Where to read on: a quote that stands twice inside a field is one of its characters.
    private int quoteAt(int at) {
        if (!isOpen()) {
            if (beginsField(at)) {
                openedAt = at;
                openedIn = line;
            }
        } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
            return at + 1;
        } else {
            openedAt = -1;
        }
        return at;
    }

    private boolean beginsField(int at) {
        return at == 0 || text.charAt(at - 1) == separator || isBreak(text.charAt(at - 1));
    }

    /// A carriage return before a line feed ends no line of its own.
    private boolean endsLine(int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private boolean isOpen() {
        return openedAt >= 0;
    }

    private boolean isOutOfReach(int at) {
        return isOpen() && at - openedAt > REACH;
    }
}
