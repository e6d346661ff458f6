package org.colead.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.colead.kernel.Sentence;

/// A step by the names of those it is about, and how it stands in one sentence: the same on a page,
/// in a mail and on paper.
///
/// @param holder whoever accepted it, or carried it out
/// @param asked whoever was asked and has not answered
/// @param done when it was done, once it is
/// @param ended without being done: laid down, over, or gone with its decision
public record NamedStep(
        String result,
        Optional<String> holder,
        Optional<String> asked,
        LocalDate until,
        Optional<Instant> done,
        boolean ended) {

    /// How it stands.
    ///
    /// @param day a day in the reader’s words
    /// @param on the day of an instant where the reader is
    public Sentence said(Function<LocalDate, String> day, Function<Instant, LocalDate> on) {
        if (ended) {
            return Sentence.of("Ended, not done: {0}", result);
        }
        var last = day.apply(until);
        return holder.map(who -> carried(who, last, done.map(on.andThen(day))))
                .or(() ->
                        asked.map(who ->
                                Sentence.of("{0} is asked: {1}, until {2}", who, result, last)))
                .orElseGet(() -> Sentence.of("Nobody yet: {0}, until {1}", result, last));
    }

    private Sentence carried(String who, String last, Optional<String> doneOn) {
        return doneOn.map(on -> Sentence.of("{0}: {1}, done {2}", who, result, on))
                .orElseGet(() -> Sentence.of("{0}: {1}, until {2}", who, result, last));
    }
}
