package org.colead.people;

import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/// What makes a password good: long, and hard to guess for somebody who knows the person. There are
/// no rules about kinds of characters.
///
/// Source: NIST SP 800-63B §5.1.1; zxcvbn (Wheeler 2016), of whose five levels the upper two pass.
final class PasswordPolicy {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /// zxcvbn takes long over long texts, and nothing of this length is guessed by its tail.
    private static final int MEASURED = 80;

    private static final int GOOD = 3;
    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    private PasswordPolicy() {}

    /// Refuses with what to do; `known` are words a guesser would try first.
    static void require(@Nullable String password, List<String> known) {
        var typed = password == null ? "" : password;
        int length = typed.codePointCount(0, typed.length());
        if (length < SHORTEST) {
            throw Refusal.because(
                    "Use at least {0} characters, for example four words that have nothing to do"
                            + " with each other.",
                    SHORTEST);
        }
        if (length > LONGEST) {
            throw Refusal.because("Use at most {0} characters.", LONGEST);
        }
        requireHardToGuess(typed, known);
    }

    private static void requireHardToGuess(String typed, List<String> known) {
        var head = typed.substring(0, Math.min(typed.length(), MEASURED));
        var words =
                Stream.concat(known.stream(), Stream.of("colead"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
        var measured = ZXCVBN.measure(head, words);
        if (measured.getScore() < GOOD) {
            throw Refusal.because(
                    "This password is easy to guess. {0}", advice(measured.getFeedback()));
        }
    }

    private static Sentence advice(Feedback feedback) {
        return Stream.concat(
                        Stream.of(feedback.getWarning(Locale.ROOT))
                                .filter(warning -> !warning.isBlank()),
                        feedback.getSuggestions(Locale.ROOT).stream())
                .map(PasswordPolicy::sentence)
                .reduce((left, right) -> Sentence.of("{0} {1}", left, right))
                .orElseGet(() -> Sentence.of("Add a word or two that nobody would expect."));
    }

    private static Sentence sentence(String advice) {
        var words = advice.replace('\'', '’');
        return Sentence.of(words.endsWith(".") ? words : words + ".");
    }
}
