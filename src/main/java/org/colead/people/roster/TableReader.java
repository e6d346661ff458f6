package org.colead.people.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Reads separated values, whatever separates them: commas, semicolons, tabs or bars.
///
/// Source: RFC 4180; Excel’s “sep=” line.
final class TableReader {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private TableReader() {}

    static Table read(String file, String text) {
        var told = told(text);
        int skipped = told.isPresent() ? 1 : 0;
        var body = told.isPresent() ? text.substring(text.indexOf('\n') + 1) : text;
        char separator = told.orElseGet(() -> guessed(body));
        return Table.of(file, lines(file, body, separator, skipped));
    }

    private static List<Table.Line> lines(String file, String body, char separator, int skipped) {
        try {
            var lines = new ArrayList<Table.Line>();
            for (var record : reader(body, separator)) {
                if (record.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    lines.add(line(record, skipped));
                }
            }
            return lines;
        } catch (CsvParseException e) {
            throw endless(file, OpenQuote.line(body, separator).map(line -> line + skipped));
        }
    }

    private static Refusal endless(String file, Optional<Integer> line) {
        return line.map(number ->
                        Refusal.because(
                                "{0} cannot be read beyond line {1}: a quote opens in it and does not"
                                        + " close. Close it, then try again.",
                                file, number))
                .orElseGet(() ->
                        Refusal.because(
                                "{0} is not separated values: a field or a line in it never ends."
                                        + " Export it again.",
                                file));
    }

    private static CsvReader<CsvRecord> reader(String body, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .skipEmptyLines(true)
                .ofCsvRecord(body);
    }

    private static Table.Line line(CsvRecord record, int skipped) {
        int number = Math.toIntExact(record.getStartingLineNumber()) + skipped;
        return new Table.Line(number, record.getFields(), broken(record, number));
    }

    /// A quote that is not closed swallows lines; none of them may be lost silently.
    private static Optional<Sentence> broken(CsvRecord record, int number) {
        long breaks = record.getFields().stream().mapToLong(TableReader::breaks).sum();
        return breaks == 0
                ? Optional.empty()
                : Optional.of(
                        Sentence.of(
                                "Lines {0} to {1} were read as one, since a quote opens in line {0}"
                                        + " and does not close in it. Close it, then try again.",
                                number, number + breaks));
    }

    private static long breaks(String field) {
        return field.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
    }

    private static Optional<Character> told(String text) {
        var first = text.lines().findFirst().orElse("");
        return first.toLowerCase(java.util.Locale.ROOT).matches("\"?sep=.\"?")
                ? Optional.of(first.replace("\"", "").charAt(4))
                : Optional.empty();
    }

    private static char guessed(String body) {
        var header = body.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var bare = header.replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> count(bare, separator)))
                .filter(separator -> count(bare, separator) > 0)
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
