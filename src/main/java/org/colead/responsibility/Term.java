package org.colead.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.colead.kernel.Refusal;

/// From the first to the last day of a responsibility, both included; at most a year.
@Embeddable
record Term(
        @Column(name = "from_date") LocalDate from, @Column(name = "until_date") LocalDate until) {

    Term {
        if (until.isBefore(from)) {
            throw Refusal.because(
                    "The term ends before it begins. Choose a last day after the first.");
        }
        if (until.isAfter(from.plusYears(1))) {
            throw Refusal.because(
                    "A responsibility is accepted for a year at most. Choose an earlier last day.");
        }
    }

    void mustNotBeOver(LocalDate today) {
        if (isOver(today)) {
            throw Refusal.because("Its term is over. It can be offered anew.");
        }
    }

    boolean isOver(LocalDate day) {
        return day.isAfter(until);
    }
}
