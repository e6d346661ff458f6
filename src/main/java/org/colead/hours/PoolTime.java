package org.colead.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.colead.kernel.Refusal;

/// From the first to the last day of a pool, both included.
@Embeddable
record PoolTime(
        @Column(name = "from_date") LocalDate from, @Column(name = "until_date") LocalDate until) {

    PoolTime {
        if (until.isBefore(from)) {
            throw Refusal.because("The pool ends before it begins. Choose a later last day.");
        }
    }
}
