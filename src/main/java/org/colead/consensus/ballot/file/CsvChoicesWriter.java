package org.colead.consensus.ballot.file;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;

/// Writes choices on a scale as CSV, one a row by its number, in the order of the numbers, which
/// [CsvChoices] reads back as the same ones.
public final class CsvChoicesWriter {

    public static final String HEADER = "choice";

    private CsvChoicesWriter() {}

    public static void write(Collection<Integer> choices, Writer to) throws IOException {
        to.append(HEADER + "\n");
        for (int choice : choices.stream().sorted().toList()) {
            to.append(choice + "\n");
        }
    }
}
