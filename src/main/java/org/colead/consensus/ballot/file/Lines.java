package org.colead.consensus.ballot.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// The lines of a file in UTF-8, with or without a byte order mark, ended by LF, CRLF or CR.
final class Lines {

    private static final char NOT_UTF_8 = '\uFFFD';

    private final BufferedReader reader;
    private long number;

    Lines(InputStream file) throws IOException {
        this.reader = reader(file);
    }

    static BufferedReader reader(InputStream file) throws IOException {
        var reader =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    Optional<String> next() throws IOException {
        @Nullable String line = reader.readLine();
        number++;
        if (line != null) {
            requireUtf8(number, line);
        }
        return Optional.ofNullable(line);
    }

    /// Of the line that was read last.
    long number() {
        return number;
    }

    static void requireUtf8(long number, String line) {
        if (line.indexOf(NOT_UTF_8) >= 0) {
            throw new Unreadable(number, Sentence.of("This is not UTF-8. Save the file as UTF-8."));
        }
    }
}
