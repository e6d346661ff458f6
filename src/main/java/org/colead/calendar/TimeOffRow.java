package org.colead.calendar;

import java.time.LocalDate;

/// Time off on a list: from its first day until its last, both included.
public record TimeOffRow(TimeOffId id, LocalDate first, LocalDate last, String name) {

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
