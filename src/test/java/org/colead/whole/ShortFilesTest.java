package org.colead.whole;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A file is one idea, and says so by its length: as its methods do, it is taken in at one look.
class ShortFilesTest {

    private static final int LONGEST = 200;
    private static final int HALF = 60;
    private static final int LONGEST_TEST = 320;

    record Source(Path file, int lines) {}

    @Test
    void noFileIsTwoIdeas() throws IOException {
        var sources = sources("src/main/java");
        assertThat(longer(sources, LONGEST))
                .as("longer than %d lines: find the second idea and give it its name", LONGEST)
                .isEmpty();
    }

    @Test
    void halfOfTheFilesFitOnAScreen() throws IOException {
        var lines = sources("src/main/java").stream().mapToInt(Source::lines).sorted().toArray();
        assertThat(lines[lines.length / 2])
                .as("lines at the median of %d files", lines.length)
                .isLessThanOrEqualTo(HALF);
    }

    /// Longer than the product’s: a use case is read from its beginning to its end.
    @Test
    void noTestIsTwoUseCases() throws IOException {
        assertThat(longer(sources("src/test/java"), LONGEST_TEST))
                .as("longer than %d lines: split it by what a member does", LONGEST_TEST)
                .isEmpty();
    }

    private static String longer(List<Source> sources, int most) {
        return sources.stream()
                .filter(source -> source.lines() > most)
                .map(source -> "%n%s: %d lines".formatted(source.file(), source.lines()))
                .collect(joining());
    }

    private static List<Source> sources(String root) throws IOException {
        try (var files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ShortFilesTest::source)
                    .toList();
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(file, Files.readAllLines(file).size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
