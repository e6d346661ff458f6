package org.colead.decision;

import java.time.Duration;
import java.time.Instant;
import org.colead.kernel.PersonId;
import org.colead.kernel.Sentence;

/// What stands with a decision that somebody acted on first, because it could not wait: no rounds
/// and no check were held.
///
/// @param name of whom
/// @param because why it could not wait, in their words, as Markdown
public record DoneFirst(PersonId by, String name, Instant at, String because) {

    /// How long after it was done the brief is due.
    public static final Duration BRIEF_WITHIN = Duration.ofDays(2);

    /// What everybody reads of it: who, when, and that no check was held. `moment` is the day and
    /// the time as the reader writes them.
    public Sentence told(String moment) {
        return told(name, moment);
    }

    /// The same of somebody by that name.
    public static Sentence told(String name, String moment) {
        return Sentence.of(
                "Done first by {0} on {1}, because it could not wait. No rounds and no check were held.",
                name, moment);
    }

    public Instant briefDue() {
        return at.plus(BRIEF_WITHIN);
    }

    public boolean isOverdue(Instant now) {
        return now.isAfter(briefDue());
    }

    /// With the name by which readers know them.
    public DoneFirst named(String known) {
        return new DoneFirst(by, known, at, because);
    }
}
