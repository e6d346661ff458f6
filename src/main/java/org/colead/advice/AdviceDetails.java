package org.colead.advice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// The advice on a decision, for its page.
///
/// @param decider who is named
/// @param accepted whether they accepted
/// @param until when the time for advice is over
/// @param reason why it was decided so
/// @param declined who was named before and declined, the first in front
public record AdviceDetails(
        Optional<Named> decider,
        boolean accepted,
        Optional<Instant> until,
        List<Given> asked,
        Optional<String> reason,
        List<No> declined) {

    static final AdviceDetails NOTHING =
            new AdviceDetails(
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of());

    /// A person and their name.
    public record Named(PersonId id, String name) {}

    /// What one person who was asked said, and what was answered.
    public record Given(
            Named person, Optional<String> words, Optional<Instant> at, Optional<String> answer) {}

    /// Why somebody declined to decide, and who had named them.
    public record No(Named person, Optional<PersonId> namedBy, String words) {}

    public boolean decides(PersonId person) {
        return accepted && decider.filter(it -> it.id().equals(person)).isPresent();
    }

    public boolean isNamed(PersonId person) {
        return !accepted && decider.filter(it -> it.id().equals(person)).isPresent();
    }
}
