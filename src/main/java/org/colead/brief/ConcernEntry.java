package org.colead.brief;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.colead.deliberation.ConcernInBrief;
import org.colead.deliberation.ContributionId;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// A concern as stated at publication; without its author where they are not shown.
@Embeddable
record ConcernEntry(
        UUID contributionId,
        @Nullable UUID joinedTo,
        @Nullable UUID authorId,
        String words,
        String how,
        String answer) {

    static ConcernEntry of(ConcernInBrief concern) {
        return new ConcernEntry(
                concern.id().value(),
                concern.joinedTo().map(ContributionId::value).orElse(null),
                concern.author().map(PersonId::value).orElse(null),
                concern.words(),
                concern.how().name(),
                concern.answer());
    }

    /// Each part for itself, for the digest.
    List<String> parts() {
        return Stream.of("concern", contributionId, joinedTo, authorId, words, how, answer)
                .map(String::valueOf)
                .toList();
    }
}
