package org.colead.consensus.ballot.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.colead.kernel.Sentence;

/// A CSV file, row by row: a header, then one ballot a row. Commas, semicolons or tabs separate.
///
/// Source: RFC 4180.
final class CsvTable {

    private static final int LONGEST_HEADER = 1 << 20;

    /// One row and the line it begins in.
    record Row(long line, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        Unreadable unreadable(Sentence why) {
            return new Unreadable(line, why);
        }
    }

    /// What takes the rows; the first is the header.
    interface Rows extends Consumer<Row> {}

    private CsvTable() {}

    static void read(InputStream file, Rows rows) throws IOException {
        var reader = Lines.reader(file);
        long line = 0;
        try (var records = records(reader)) {
            for (var record : records) {
                var row = row(record);
                requireOneLine(row, line == 0);
                rows.accept(row);
                line = row.line();
            }
        } catch (CsvParseException e) {
            throw new Unreadable(line + 1, Sentence.of("A cell is too long to be one."));
        }
        if (line == 0) {
            throw new Unreadable(1, Sentence.of("The file is empty. It begins with a header."));
        }
    }

    private static CsvReader<CsvRecord> records(BufferedReader reader) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(reader))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(reader);
    }

    private static Row row(CsvRecord record) {
        for (var cell : record.getFields()) {
            Lines.requireUtf8(record.getStartingLineNumber(), cell);
        }
        return new Row(record.getStartingLineNumber(), record.getFields());
    }

    /// An option’s name in the header may have several lines; elsewhere a quote was left open.
    private static void requireOneLine(Row row, boolean header) {
        if (!header && row.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
            throw row.unreadable(
                    Sentence.of("A quote opens here and does not close in this line."));
        }
    }

    /// The first of those that may separate which stands in the header outside quotes.
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        boolean quoted = false;
        char found = ',';
        for (int i = 0, c = reader.read();
                i < LONGEST_HEADER - 1 && c >= 0;
                i++, c = reader.read()) {
            quoted ^= c == '"';
            if (!quoted && (",;\t".indexOf(c) >= 0 || c == '\n' || c == '\r')) {
                found = c == '\n' || c == '\r' ? ',' : (char) c;
                break;
            }
        }
        reader.reset();
        return found;
    }
}
