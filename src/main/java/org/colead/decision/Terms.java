package org.colead.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colead.kernel.Money;
import org.colead.kernel.Sentence;

/// What a proposal binds its people to in figures and days. Like its words, they are amended by a
/// new version, and positions are taken on them.
///
/// @param trial whether it is proposed for a trial, which ends with its review unless adopted there
/// @param workload empty while nothing was said
/// @param stops what would stop it before its review; may be empty
public record Terms(
        boolean trial,
        Money amount,
        Optional<Workload> workload,
        Optional<LocalDate> review,
        String stops) {

    /// Line by line, as it stands in the text of a version.
    String in(Locale locale) {
        var lines = new ArrayList<Sentence>();
        if (trial) {
            lines.add(Sentence.of("Proposed as a trial."));
        }
        if (amount.cents() > 0) {
            lines.add(Sentence.of("Amount: {0}.", amount.in(locale)));
        }
        workload.filter(asked -> !asked.parts().isEmpty()).ifPresent(it -> lines.addAll(hours(it)));
        review.ifPresent(day -> lines.add(Sentence.of("Reviewed on {0}.", day)));
        if (!stops.isBlank()) {
            lines.add(Sentence.of("Stops before that: {0}", stops.strip()));
        }
        return lines.stream().map(line -> "- " + line.in(locale)).collect(Collectors.joining("\n"));
    }

    private static List<Sentence> hours(Workload asked) {
        var lines = new ArrayList<Sentence>();
        lines.add(
                Sentence.of(
                        "{0} a week for each of {1, plural, one {# person} other {# people}}.",
                        asked.asked().toString(), asked.people()));
        asked.parts()
                .forEach(part ->
                        lines.add(
                                Sentence.of(
                                        "{0} of it: {1}, {2}.",
                                        part.weekly().toString(),
                                        part.what(),
                                        part.from().word())));
        return lines;
    }
}
