package org.colead.people.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// A file as lines under named columns; each line knows its number, and whether it is whole.
record Table(String file, Map<ColumnName, Integer> columns, List<Line> lines) {

    /// @param number counted from 1, as editors do
    /// @param broken why the line cannot be read, where it cannot
    record Line(int number, List<String> fields, Optional<Sentence> broken) {}

    static Table of(String file, List<Line> all) {
        if (all.isEmpty()) {
            throw Refusal.because("{0} is empty. Export it again.", file);
        }
        var header = all.getFirst();
        var lines = all.subList(1, all.size());
        var columns = columns(file, header);
        if (lines.isEmpty()) {
            throw Refusal.because("{0} has column names and no line below them.", file);
        }
        return new Table(file, columns, whole(lines, header.fields().size()));
    }

    boolean has(String column) {
        return columns.containsKey(ColumnName.of(column));
    }

    /// The first of these columns that there is.
    Optional<String> first(List<String> names) {
        return names.stream().filter(this::has).findFirst();
    }

    /// What a line says in a column, in one line, each space once; empty where there is no such
    /// column.
    String get(Line line, String column) {
        var index = columns.get(ColumnName.of(column));
        return index == null ? "" : cleaned(line.fields().get(index));
    }

    private static String cleaned(String field) {
        return Normalizer.normalize(field, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .replaceAll("\\p{Cc}", "")
                .strip();
    }

    void require(String column, Sentence why) {
        if (!has(column)) {
            throw Refusal.because(
                    "{0} has no column “{1}”. {2} It has: {3}.",
                    file,
                    column,
                    why,
                    String.join(", ", columns.keySet().stream().map(ColumnName::written).toList()));
        }
    }

    private static Map<ColumnName, Integer> columns(String file, Line header) {
        if (header.fields().stream().anyMatch(name -> name.contains("@"))) {
            throw Refusal.because(
                    "The first line of {0} must name the columns, for example “name, email, unit”.",
                    file);
        }
        var columns = new HashMap<ColumnName, Integer>();
        for (int i = 0; i < header.fields().size(); i++) {
            var name = ColumnName.of(header.fields().get(i));
            if (!name.isBlank() && columns.put(name, i) != null) {
                throw Refusal.because(
                        "Two columns of {0} are called “{1}”. Remove one.", file, name.written());
            }
        }
        return columns;
    }

    private static List<Line> whole(List<Line> lines, int width) {
        var checked = new ArrayList<Line>(lines.size());
        lines.forEach(line -> checked.add(line.broken().isPresent() ? line : fitted(line, width)));
        return checked;
    }

    private static Line fitted(Line line, int width) {
        var fields = line.fields();
        var beyond =
                fields.size() > width ? fields.subList(width, fields.size()) : List.<String>of();
        if (fields.size() < width || beyond.stream().anyMatch(field -> !field.isBlank())) {
            return new Line(
                    line.number(),
                    fields,
                    Optional.of(
                            Sentence.of(
                                    "This line has {0, plural, one {# field} other {# fields}}; the"
                                            + " column names are {1}.",
                                    fields.size(), width)));
        }
        return new Line(line.number(), List.copyOf(fields.subList(0, width)), Optional.empty());
    }
}
