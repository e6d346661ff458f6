package org.colead.consensus.ballot.tally;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// What was asked of the command: a file, a method, and its options by name.
final class Asked {

    private static final Pattern NAMES = Pattern.compile("(?:\\\\[;\\\\]|[^;])+");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([;\\\\])");

    private final Map<String, String> options = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private @Nullable Path file;
    private @Nullable String method;
    private boolean json;

    private Asked() {}

    static Asked of(String... words) {
        var asked = new Asked();
        var left = new ArrayDeque<>(List.of(words));
        while (!left.isEmpty()) {
            asked.take(left.pop(), left);
        }
        return asked;
    }

    private void take(String word, Deque<String> left) {
        if (!word.startsWith("--")) {
            takeFile(word);
            return;
        }
        int equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        if (equals >= 0) {
            left.push(word.substring(equals + 1));
        }
        switch (name) {
            case "--json" -> json = true;
            case "--method" -> method = value(name, left);
            case "--seed", "--members" -> options.put(name.substring(2), value(name, left));
            case "--option" -> takeOption(value(name, left));
            default -> throw new WrongUsage(Sentence.of("There is no “{0}”.", word));
        }
    }

    private void takeFile(String word) {
        if (file != null) {
            throw new WrongUsage(
                    Sentence.of("One file at a time: “{0}” and “{1}” were named.", file, word));
        }
        file = Path.of(word);
    }

    private void takeOption(String option) {
        int equals = option.indexOf('=');
        if (equals < 1) {
            throw new WrongUsage(
                    Sentence.of("An option is written name=value, not “{0}”.", option));
        }
        options.put(option.substring(0, equals), option.substring(equals + 1));
    }

    private static String value(String name, Deque<String> left) {
        if (left.isEmpty()) {
            throw new WrongUsage(Sentence.of("{0} needs a value after it.", name));
        }
        return left.pop();
    }

    Path file() {
        return Optional.ofNullable(file)
                .orElseThrow(() -> new WrongUsage(Sentence.of("Name the file with the ballots.")));
    }

    String method() {
        return Optional.ofNullable(method)
                .orElseThrow(
                        () -> new WrongUsage(Sentence.of("Name the method: --method ranked.")));
    }

    boolean json() {
        return json;
    }

    Optional<String> text(String option) {
        used.add(option);
        return Optional.ofNullable(options.get(option));
    }

    OptionalInt number(String option) {
        var text = text(option);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.get().matches("[0-9]{1,9}")) {
            throw new WrongUsage(
                    Sentence.of("{0} is a whole number, and “{1}” is none.", option, text.get()));
        }
        return OptionalInt.of(Integer.parseInt(text.get()));
    }

    /// Names of options, apart by semicolons; `\;` is a semicolon in a name, `\\` a backslash.
    Set<String> names(String option) {
        return Set.copyOf(
                text(option).stream()
                        .flatMap(text -> NAMES.matcher(text).results())
                        .map(name -> ESCAPED.matcher(name.group()).replaceAll("$1").strip())
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /// One of some words: `all-who-cannot-catch-up`, or as much of it as is clear.
    <E extends Enum<E>> E one(String option, E usual) {
        var text = text(option);
        return text.isEmpty() ? usual : one(option, text.get(), usual.getDeclaringClass());
    }

    static <E extends Enum<E>> E one(String option, String text, Class<E> among) {
        var all = List.of(among.getEnumConstants());
        var wanted = text.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(word -> word(word).equals(wanted))
                .findFirst()
                .or(() -> onlyOne(all.stream().filter(w -> word(w).startsWith(wanted)).toList()))
                .orElseThrow(() ->
                        new WrongUsage(
                                Sentence.of(
                                        "{0} is one of {1}, not “{2}”.",
                                        option,
                                        String.join(", ", all.stream().map(Asked::word).toList()),
                                        text)));
    }

    private static <E> Optional<E> onlyOne(List<E> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Refuses an option that the method does not have.
    void requireAllUsed() {
        options.keySet().stream()
                .filter(option -> !used.contains(option))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new WrongUsage(
                            Sentence.of(
                                    "This method has no option “{0}”. It has: {1}.",
                                    unknown, String.join(", ", used.stream().sorted().toList())));
                });
    }
}
