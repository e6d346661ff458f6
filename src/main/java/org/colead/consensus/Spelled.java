package org.colead.consensus;

import org.colead.kernel.Sentence;

/// Numbers as people say them: “nine”, and 31 from thirteen on.
public final class Spelled {

    private static final int LAST_WORD = 12;

    private Spelled() {}

    public static Sentence of(int number) {
        return Sentence.of(number <= LAST_WORD ? "{0, spellout}" : "{0}", number);
    }
}
