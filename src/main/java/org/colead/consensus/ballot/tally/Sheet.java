package org.colead.consensus.ballot.tally;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Lines of text with columns that stand below each other.
final class Sheet {

    private final List<String> lines = new ArrayList<>();

    Sheet line(Object text) {
        lines.add(text.toString());
        return this;
    }

    Sheet indented(Object text) {
        return line("  " + text);
    }

    Sheet blank() {
        return line("");
    }

    /// A name at the left and figures at the right of their columns.
    Sheet table(List<List<String>> rows) {
        int name = width(rows, 0);
        for (var row : rows) {
            var line = new StringBuilder("  ").append(padded(row.getFirst(), name, false));
            for (int column = 1; column < row.size(); column++) {
                line.append("  ").append(padded(row.get(column), width(rows, column), true));
            }
            lines.add(line.toString().stripTrailing());
        }
        return this;
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "" : String.format(Locale.ENGLISH, "%.2f %%", 100.0 * part / whole);
    }

    void print(PrintStream out) {
        lines.forEach(out::println);
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width, boolean right) {
        var space = " ".repeat(Math.max(0, width - length(text)));
        return right ? space + text : text + space;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
