package org.colead.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colead.kernel.Refusal;

/// What is typed on a phone to join: six letters and figures, none of which is taken for another.
public record SessionCode(String value) {

    /// Without 0 O, 1 I L, 2 Z, 5 S, 6 G, 8 B, Q and U V; 20 signs, 64 million codes.
    private static final String SIGNS = "ACDEFHJKMNPRTWXY3479";

    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    public SessionCode {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> SIGNS.indexOf(c) >= 0)) {
            throw unknown();
        }
    }

    static SessionCode next() {
        return new SessionCode(
                RANDOM.ints(LENGTH, 0, SIGNS.length())
                        .mapToObj(SIGNS::charAt)
                        .map(String::valueOf)
                        .collect(Collectors.joining()));
    }

    /// As people type it: in any case, with spaces or dashes between.
    public static SessionCode typed(String text) {
        return new SessionCode(text.toUpperCase(Locale.ROOT).replaceAll("[\\s\u2010-\u2015-]", ""));
    }

    /// In two groups, to be read from afar: `ACD 347`.
    public String spaced() {
        return value.substring(0, 3) + " " + value.substring(3);
    }

    public static Refusal unknown() {
        return Refusal.because(
                "No session has this code now. Compare it with the screen in the room.");
    }

    @Override
    public String toString() {
        return value;
    }
}
