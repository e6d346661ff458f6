package org.colead.responsibility;

import jakarta.persistence.Embeddable;
import org.colead.kernel.Digest;
import org.colead.kernel.Minutes;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// What is brought about, what its holder may do for it, and about how many minutes a week it
/// takes.
@Embeddable
record Task(String result, String authority, int weeklyMinutes) {

    private static final int WEEK = 40 * 60;

    static Task of(String result, String authority, Minutes weekly) {
        if (weekly.value() < 0 || weekly.value() > WEEK) {
            throw Refusal.because("Say about how many minutes a week it takes, up to 40 hours.");
        }
        return new Task(
                Text.line(result, "Result", 200),
                Text.optional(authority, "Authority", 500),
                weekly.value());
    }

    Digest digest() {
        return Digest.of(result + "\n" + authority + "\n" + weeklyMinutes);
    }
}
