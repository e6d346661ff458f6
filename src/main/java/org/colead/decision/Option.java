package org.colead.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// One of several things among which a group chooses: a name and a few words.
public record Option(String name, String words) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_WORDS = 200;
    public static final int FEWEST = 2;
    public static final int MOST = 20;

    /// As they are kept; rows without a name and without words are left out.
    static List<Option> checked(List<Option> typed) {
        var options = new ArrayList<Option>();
        var names = new HashSet<String>();
        for (var option : typed) {
            if (option.name().isBlank() && option.words().isBlank()) {
                continue;
            }
            var name = Text.line(option.name(), "Name of an option", LONGEST_NAME);
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw Refusal.because("Two options are called “{0}”. Rename one of them.", name);
            }
            options.add(new Option(name, line(option.words())));
        }
        if (options.size() > MOST) {
            throw Refusal.because("There are {0} options at most. Join some of them.", MOST);
        }
        return List.copyOf(options);
    }

    private static String line(String words) {
        return words.isBlank() ? "" : Text.line(words, "Words about an option", LONGEST_WORDS);
    }

    static String lines(List<Option> options) {
        return String.join("\n", options.stream().map(o -> o.name() + "\t" + o.words()).toList());
    }

    static List<Option> of(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new Option(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
    }
}
