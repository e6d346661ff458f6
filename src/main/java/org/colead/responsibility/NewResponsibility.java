package org.colead.responsibility;

import java.time.LocalDate;
import org.colead.kernel.Minutes;

/// A result to be brought about, as it is offered.
///
/// @param result what is brought about: “Keep the coverage calendar”
/// @param authority what its holder may do by themselves: “May book coverage within $9,400”
/// @param weekly about how many minutes a week it takes
/// @param from the first day of its term
/// @param until the last day of its term, at most a year later
public record NewResponsibility(
        String result, String authority, Minutes weekly, LocalDate from, LocalDate until) {

    Task task() {
        return Task.of(result, authority, weekly);
    }

    /// Refused where it is over already.
    Term term(LocalDate today) {
        var term = new Term(from, until);
        term.mustNotBeOver(today);
        return term;
    }
}
