package org.colead.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    private static final Path SHEETS = Path.of("frontend");
    private static final Pattern CLASS = Pattern.compile("\\bcl-[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\)");
    private static final Pattern TOKEN = Pattern.compile("(--(?:cl|t|s|r)-?[a-z0-9-]*)\\s*:");
    private static final Pattern SIDED =
            Pattern.compile(
                    "(?:margin|padding|border|inset)-(left|right)|"
                            + "(margin|padding): [^\\s;]+ ([^\\s;]+) [^\\s;]+ ([^\\s;]+);");
    private static final Pattern USE = Pattern.compile("var\\((--(?:cl|t|s|r)-?[a-z0-9-]*)\\)");

    @Test
    void everyClassThatAScreenSetsIsDrawn() {
        var drawn = found(Pattern.compile("\\.(" + CLASS.pattern() + ")"), SHEETS, ".css", 1);
        var literals = Pattern.compile("\"[^\"\\n]*?(" + CLASS.pattern() + ")[^\"\\n]*\"");
        var set = new TreeSet<String>();
        texts(Path.of("src/main/java"), ".java")
                .forEach(
                        text -> all(literals, text).forEach(string -> set.addAll(classes(string))));

        assertThat(set).isSubsetOf(drawn);
    }

    /// The sheet of the pages without a session does not reach a screen; access.css draws nothing.
    @Test
    void everyClassOfAScreenIsDrawnInASheetThatReachesIt() {
        var reaching =
                all(IMPORT, text(SHEETS.resolve("colead.css"))).stream()
                        .filter(line -> !line.contains("access.css"))
                        .map(line -> text(SHEETS.resolve(line.split("\"")[1])))
                        .toList();
        var drawn = new TreeSet<String>();
        reaching.forEach(text -> drawn.addAll(classes(text)));
        var literals = Pattern.compile("\"[^\"\\n]*?(" + CLASS.pattern() + ")[^\"\\n]*\"");
        var set = new TreeSet<String>();
        texts(Path.of("src/main/java"), ".java").stream()
                .filter(text -> text.contains("com.vaadin.flow.component"))
                .forEach(text -> all(literals, text).forEach(part -> set.addAll(classes(part))));

        assertThat(set).isSubsetOf(drawn);
    }

    /// Two sheets that draw one class alone each undo the other, unseen.
    @Test
    void aClassIsDrawnByOneSheet() {
        var alone = Pattern.compile("(?m)^\\.(" + CLASS.pattern() + ") \\{");
        var sheets = all(IMPORT, text(SHEETS.resolve("colead.css")));
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        for (var line : sheets) {
            var here = new TreeSet<String>();
            alone.matcher(text(SHEETS.resolve(line.split("\"")[1])))
                    .results()
                    .forEach(match -> here.add(match.group(1)));
            here.stream().filter(name -> !seen.add(name)).forEach(twice::add);
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void theOneSheetImportsOnlyWhatThereIs() throws IOException {
        var sheet = Files.readString(SHEETS.resolve("colead.css"));

        IMPORT.matcher(sheet)
                .results()
                .forEach(match -> assertThat(SHEETS.resolve(match.group(1))).exists());
    }

    /// A list of selectors that an at-rule breaks off takes both rules with it, without a word.
    @Test
    void noRuleIsBrokenOffByAnother() {
        var broken = Pattern.compile("[,>+~]\\s*@[^;{]*\\{");
        texts(SHEETS, ".css").forEach(text -> assertThat(all(broken, text)).isEmpty());
    }

    /// Where lines run from right to left, “left” is the wrong side.
    @Test
    void sidesAreToldByWhereALineBegins() {
        var sides = new TreeSet<String>();
        texts(SHEETS, ".css")
                .forEach(text ->
                        SIDED.matcher(text)
                                .results()
                                .filter(it ->
                                        it.group(3) == null || !it.group(3).equals(it.group(4)))
                                .forEach(it -> sides.add(it.group())));

        assertThat(sides).isEmpty();
    }

    @Test
    void everyTokenThatIsUsedIsDefined() {
        assertThat(found(USE, SHEETS, ".css", 1)).isSubsetOf(found(TOKEN, SHEETS, ".css", 1));
    }

    private static Set<String> found(Pattern pattern, Path root, String ending, int group) {
        var found = new TreeSet<String>();
        texts(root, ending)
                .forEach(text ->
                        pattern.matcher(text)
                                .results()
                                .forEach(match -> found.add(match.group(group))));
        return found;
    }

    private static Set<String> classes(String literal) {
        var classes = new TreeSet<String>();
        CLASS.matcher(literal).results().forEach(match -> classes.add(match.group()));
        return classes;
    }

    private static java.util.List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }

    private static java.util.List<String> texts(Path root, String ending) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(StyleSheetsTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
