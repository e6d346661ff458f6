package org.colead.challenge;

import java.time.Instant;
import java.util.Optional;
import org.colead.authority.Verdict;
import org.colead.decision.DecisionId;
import org.colead.kernel.PersonId;

/// One challenge as a reader sees it.
///
/// @param mine whether the reader posted it
/// @param shared whether the reader said that they feel it too
/// @param mayAnswer whether the reader may take, merge or decline it, and why
public record ChallengeDetails(
        ChallengeRow row,
        Telling telling,
        PersonId postedBy,
        Optional<Answer> answer,
        Optional<ChallengeId> mergedInto,
        Optional<DecisionId> decision,
        boolean mine,
        boolean shared,
        Verdict mayAnswer) {

    /// What the group said.
    public record Answer(String byName, String reason, Instant at) {}
}
