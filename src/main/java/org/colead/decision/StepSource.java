package org.colead.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// Who carries which step of a decision, for a brief that says so.
public interface StepSource {

    List<Step> stepsOf(DecisionId decision);

    /// A step: its result in words, whoever accepted it or carried it out, or else whom it was
    /// offered to.
    ///
    /// @param ended without being done
    record Step(
            String result,
            Optional<PersonId> holder,
            Optional<PersonId> offeredTo,
            LocalDate until,
            Optional<Done> done,
            boolean ended) {

        /// When it was done, and what came of it.
        public record Done(Instant at, String words) {}
    }
}
