package org.colead.deliberation;

import java.util.Optional;
import org.colead.kernel.PersonId;

/// A concern and its answer as the brief says them.
///
/// @param joinedTo the first of those it was answered together with
/// @param author empty where the author is not shown
/// @param words as its author states it
public record ConcernInBrief(
        ContributionId id,
        Optional<ContributionId> joinedTo,
        Optional<PersonId> author,
        Optional<String> authorName,
        String words,
        How how,
        Optional<Integer> textVersion,
        String answer,
        String answeredBy) {}
