package org.colead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Everything the product says, read out of its sources.
final class Templates {

    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:\\bt|\\bof|\\bbecause|\\byes|\\bno)\\(\\s*("
                            + LITERAL
                            + "(?:\\s*\\+\\s*"
                            + LITERAL
                            + ")*)");
    private static final Pattern PART = Pattern.compile(LITERAL);

    /// A constant of an enum that carries its words: `DRAFTING("Drafting")`.
    private static final Pattern CONSTANT =
            Pattern.compile("(?m)^\\s{4}[A-Z][A-Z_0-9]*\\(\\s*(" + LITERAL + ")");

    private Templates() {}

    static Set<String> inTheSources() throws IOException {
        var templates = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                read(Files.readString(file), templates);
            }
        }
        return templates;
    }

    private static void read(String source, Set<String> into) {
        SAID.matcher(source).results().map(m -> joined(m.group(1))).forEach(into::add);
        if (source.contains("Sentence.of(word)") || source.contains("Sentence.of(verb)")) {
            CONSTANT.matcher(source).results().map(m -> joined(m.group(1))).forEach(into::add);
        }
        into.removeIf(template -> template.matches("[a-z0-9./:{}_-]*"));
    }

    private static String joined(String literals) {
        return PART.matcher(literals)
                .results()
                .map(match -> match.group().substring(1, match.group().length() - 1))
                .collect(Collectors.joining())
                .translateEscapes();
    }
}
