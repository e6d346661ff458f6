package org.colead.hours;

import java.time.LocalDate;
import org.colead.kernel.Text;

/// Taking allocated time away, on which day, and the reason that is published; empty where the
/// notice is long enough.
record Cut(String reason, LocalDate today) {

    Line.Words words(Share share) {
        return new Line.Words(share.purpose(), Text.optional(reason, "Reason", 1000));
    }
}
