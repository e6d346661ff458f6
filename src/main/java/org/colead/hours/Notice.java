package org.colead.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.colead.kernel.Refusal;

/// How many days before they begin committed hours may be cut without a published reason. With less
/// notice the reason stands in the ledger, which all staff read.
@Embeddable
record Notice(@Column(name = "notice_days") int days) {

    private static final int LONGEST = 365;

    Notice {
        if (days < 0 || days > LONGEST) {
            throw Refusal.because("Say how many days of notice: none, or up to a year.");
        }
    }

    void mustBeKept(Line line, LocalDate today) {
        var earliest = today.plusDays(days);
        boolean sudden =
                line.account() == Account.ALLOCATED
                        && line.shares().stream()
                                .anyMatch(share -> share.isCut() && share.day().isBefore(earliest));
        if (sudden && line.words().reason().isBlank()) {
            throw Refusal.because(
                    "These hours begin in less than {0, plural, one {one day} other {# days}}. Say"
                            + " why they are cut: the reason is published in the ledger.",
                    days);
        }
    }
}
