package org.colead.hours;

import java.time.LocalDate;
import org.colead.kernel.Minutes;

/// A meeting about a decision: what deciding itself took of people’s time.
public record Meeting(LocalDate day, Minutes minutes, int people) {

    /// Hours × people.
    public Minutes cost() {
        return minutes.times(people);
    }
}
