package org.colead.whole;

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

    /// `DayField` and `MomentField` have a calendar in the viewer’s language; Vaadin’s own has not.
    @Test
    void calendarsSpeakTheLanguageOfTheViewer() {
        assertThat(found.bareCalendars()).isEmpty();
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

    /// Translations of what is not said any more are written to `target/words-stale-es.txt`.
    @Test
    void whatIsNotSaidAnyMoreIsListed() throws IOException {
        var stale = new TreeSet<>(spanish().stringPropertyNames());
        stale.removeAll(templates);

        assertThat(listed("target/words-stale-es.txt", stale)).exists();
    }

    /// What Spanish lacks is also written to `target/words-missing-es.txt`, one sentence a line.
    @Test
    void spanishLacksNothing() throws IOException {
        var missing = new TreeSet<>(templates);
        missing.removeAll(spanish().stringPropertyNames());
        listed("target/words-missing-es.txt", missing);

        assertThat(missing).as("sentences without Spanish; see docs/decisions/0180").isEmpty();
    }

    /// Of two that stand in the file, only the last one would be read.
    @Test
    void aSentenceHasOneTranslation() throws IOException {
        var lines = Files.readAllLines(SPANISH).stream().filter(line -> line.matches("[^#].*"));

        assertThat(lines.distinct())
                .extracting(line -> line.split("(?<!\\\\)=", 2)[0])
                .doesNotHaveDuplicates();
    }

    private static Path listed(String file, Set<String> words) throws IOException {
        var lines = words.stream().map(one -> one.replace("\n", "\\n")).toList();
        return Files.write(Path.of(file), lines);
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
