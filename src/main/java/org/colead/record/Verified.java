package org.colead.record;

import java.util.List;
import org.colead.kernel.Sentence;

/// What a verification came to.
///
/// @param entries how many entries were checked
/// @param sealed how many of them have their place in the tree
/// @param findings what is not as it was written, the first two hundred
/// @param more how many findings there are besides
/// @param complete whether it went through to the end
public record Verified(
        long entries, long sealed, List<Finding> findings, long more, boolean complete) {

    public Verified {
        findings = List.copyOf(findings);
    }

    /// The same, counting no more entries than these.
    Verified counting(long most) {
        return new Verified(Math.min(entries, most), sealed, findings, more, complete);
    }

    /// Whether everything is as it was written.
    public boolean sound() {
        return complete && findings.isEmpty();
    }

    public Sentence inWords() {
        if (!complete) {
            return Sentence.of(
                    "Stopped after {0, plural, one {# entry} other {# entries}}.", entries);
        }
        if (sound()) {
            return Sentence.of(
                    "The record is whole. {0, plural, one {# entry} other {# entries}} checked, each"
                            + " as it was written; {1} sealed.",
                    entries, sealed);
        }
        return Sentence.of(
                "The record was changed behind Colead’s back: {0, plural, one {# finding} other {#"
                        + " findings}} in {1, plural, one {# entry} other {# entries}}.",
                findings.size() + more,
                entries);
    }
}
