package org.colead.authority;

import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;

/// Yes or no, and the fact behind it, or the fact that is missing.
public record Verdict(boolean allowed, Sentence why) {

    public static Verdict yes(Sentence because) {
        return new Verdict(true, because);
    }

    public static Verdict no(Sentence because) {
        return new Verdict(false, because);
    }

    public void orRefuse() {
        if (!allowed) {
            throw new Refusal(why);
        }
    }
}
