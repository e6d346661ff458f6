package org.colead.platform;

import java.nio.file.Path;

/// A process of its own that asks where the database is which runs on a directory.
final class Beside {

    static void main(String[] args) {
        System.out.println(
                EmbeddedMariaDb.elsewhere(Path.of(args[0]))
                        .map(DatabaseAddress::url)
                        .orElse("nothing runs here"));
    }
}
