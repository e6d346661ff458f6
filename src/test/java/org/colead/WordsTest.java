package org.colead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsTest {

    private static final Path SPANISH =
            Path.of("src/main/resources/org/colead/words_es.properties");

    private final Templates found = Templates.inTheSources();
    private final Set<String> templates = found.said();

    WordsTest() throws IOException {}

    /// A sentence that is put together while running has no key that a translator could find.
    @Test
    void theWordsOfEverySentenceStandInTheSources() {
        assertThat(found.unread()).isEmpty();
    }

    @Test
    void everythingSaidCanBeReadAsAPattern() {
        assertThat(templates).hasSizeGreaterThan(200);
        assertThat(templates)
                .allSatisfy(template ->
                        assertThatCode(() -> new MessageFormat(template, Locale.ENGLISH))
                                .as(template)
                                .doesNotThrowAnyException());
    }

    @Test
    void apostrophesAreTypographic() {
        assertThat(templates).noneMatch(template -> template.contains("'"));
    }

    @Test
    void nobodyIsCalledAUser() {
        assertThat(templates)
                .noneMatch(t -> t.toLowerCase(Locale.ROOT).matches(".*\\busers?\\b(?!\\.csv).*"));
    }

    @Test
    void aTranslationHasTheSameArguments() throws IOException {
        assertThat(spanish().entrySet())
                .allSatisfy(entry ->
                        assertThat(arguments((String) entry.getValue()))
                                .as((String) entry.getKey())
                                .isEqualTo(arguments((String) entry.getKey())));
    }

    /// What Spanish lacks is written to `target/words-missing-es.txt`, one sentence a line.
    @Test
    void whatSpanishLacksIsListed() throws IOException {
        var missing = new TreeSet<>(templates);
        missing.removeAll(spanish().stringPropertyNames());

        var lines = missing.stream().map(words -> words.replace("\n", "\\n")).toList();
        var list = Files.write(Path.of("target/words-missing-es.txt"), lines);

        assertThat(list).exists();
    }

    private static Set<String> arguments(String pattern) {
        return new TreeSet<>(new MessageFormat(pattern, Locale.ENGLISH).getArgumentNames());
    }

    private static Properties spanish() throws IOException {
        var words = new Properties();
        if (Files.exists(SPANISH)) {
            try (var reader = Files.newBufferedReader(SPANISH)) {
                words.load(reader);
            }
        }
        return words;
    }
}
