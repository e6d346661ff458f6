package org.colead.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How a decision was brought to its end where the checks did not do it, and what came of it: part
/// of a [WholeDecision]. Names are those of the day on which it was made.
///
/// @param responses to the brief: all for whoever answers them, else the reader’s own
public record Afterwards(
        Optional<DoneFirst> doneFirst,
        List<WayOn> waysOn,
        Optional<Advice> advice,
        Optional<Replied> reply,
        List<Moved> reviewMoved,
        Optional<Reviewed> review,
        List<Response> responses) {

    static final Afterwards NOTHING =
            new Afterwards(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of());

    /// Somebody acted before the group was asked, without rounds and without a check.
    public record DoneFirst(String by, Instant at, String because) {}

    /// After as many failed checks as the charter allows.
    ///
    /// @param option the one that is tried, where the group chose among several
    public record WayOn(
            String way,
            Optional<String> option,
            String reason,
            Optional<String> by,
            Optional<Instant> at,
            Optional<Replied> reply) {}

    /// The granting group’s, or a second member’s word on a way that goes past failed checks.
    ///
    /// @param yes it follows the recommendation, or the group may try it
    public record Replied(boolean yes, String reason, Optional<String> by, Optional<Instant> at) {}

    /// Where one person decides.
    public record Advice(
            Optional<String> decider,
            boolean accepted,
            Optional<Instant> until,
            List<Advised> asked,
            Optional<String> reason) {}

    public record Advised(
            String person, Optional<String> words, Optional<Instant> at, Optional<String> answer) {}

    public record Moved(
            Optional<LocalDate> from, LocalDate to, String reason, String by, Instant at) {}

    public record Reviewed(String verdict, String learned, Optional<String> by) {}

    public record Response(
            String from,
            String words,
            Instant at,
            Optional<String> answer,
            Optional<String> answeredBy) {}
}
