package org.colead.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.colead.kernel.Minutes;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;

/// One part of a decision's workload as it is kept.
@Embeddable
record PartEntry(int minutes, @Enumerated(EnumType.STRING) Workload.Source source, String what) {

    static PartEntry of(Workload.Part part) {
        if (part.weekly().value() <= 0) {
            throw Refusal.because(
                    "Each part of the hours is longer than nothing. Give its minutes.");
        }
        return new PartEntry(
                part.weekly().value(),
                part.from(),
                Text.line(part.what(), "Where the time comes from", 120));
    }

    Workload.Part part() {
        return new Workload.Part(new Minutes(minutes), source, what);
    }
}
