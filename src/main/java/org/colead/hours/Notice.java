package org.colead.hours;

import java.time.LocalDate;
import org.colead.kernel.Refusal;

/// Committed hours are not cut with less than fourteen days’ notice unless the reason is published:
/// it then stands in the ledger, which all staff read.
final class Notice {

    static final int DAYS = 14;

    private Notice() {}

    static void mustBeKept(Line line, LocalDate today) {
        var earliest = today.plusDays(DAYS);
        boolean sudden =
                line.account() == Account.ALLOCATED
                        && line.shares().stream()
                                .anyMatch(share -> share.isCut() && share.day().isBefore(earliest));
        if (sudden && line.words().reason().isBlank()) {
            throw Refusal.because(
                    "These hours begin in less than {0} days. Say why they are cut: the reason is"
                            + " published in the ledger.",
                    DAYS);
        }
    }
}
