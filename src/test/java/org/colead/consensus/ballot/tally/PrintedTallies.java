package org.colead.consensus.ballot.tally;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// Ballots of a file, counted and printed.
abstract class PrintedTallies {

    @TempDir Path folder;

    Path points(String text) throws IOException {
        return Told.file(folder, "given.csv", text);
    }
}
