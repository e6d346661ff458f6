package org.colead.decision;

import org.colead.kernel.Digest;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// Where a proposal comes from, if from elsewhere, and why it is not simply copied.
///
/// @param source who does it so, and where one can read of it
/// @param changed what is done otherwise here; never empty, for no two schools are alike
public record Adaptation(String source, String kept, String changed, String whyHere) {

    public static final Adaptation NONE = new Adaptation("", "", "", "");

    public boolean isEmpty() {
        return equals(NONE);
    }

    Adaptation checked() {
        if (Text.optional(changed, "What we change", 2000).isEmpty()) {
            throw Refusal.because(
                    "Say what you change. What works elsewhere works here only when it is made to fit.");
        }
        return new Adaptation(
                Text.prose(source, "Where it comes from", 500),
                Text.prose(kept, "What we keep", 2000),
                Text.prose(changed, "What we change", 2000),
                Text.prose(whyHere, "Why here", 2000));
    }

    Adaptation cleaned() {
        return new Adaptation(source.strip(), kept.strip(), changed.strip(), whyHere.strip());
    }

    Digest digest() {
        return Digest.of(String.join("\u0000", source, kept, changed, whyHere));
    }

    String words() {
        return String.join("\n\n", source, kept, changed, whyHere);
    }
}
