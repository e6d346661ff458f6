package org.colead.deliberation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.colead.kernel.Refusal;

/// Where a page of contributions begins: after the last row of the page before.
record PageKey(boolean settled, Instant at, ContributionId id) {

    static final PageKey START =
            new PageKey(
                    false,
                    Instant.EPOCH,
                    ContributionId.of("00000000-0000-0000-0000-000000000000"));

    static PageKey after(ContributionRow row) {
        return new PageKey(!row.open(), row.at(), row.id());
    }

    static PageKey parse(String text) {
        var parts = text.split("_", 3);
        try {
            return new PageKey(
                    parts[0].equals("1"), Instant.parse(parts[1]), ContributionId.of(parts[2]));
        } catch (ArrayIndexOutOfBoundsException
                | DateTimeParseException
                | IllegalArgumentException e) {
            throw Refusal.because("This page of the list is not known. Open the decision again.");
        }
    }

    LocalDateTime utc() {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return (settled ? "1_" : "0_") + at + "_" + id;
    }
}
