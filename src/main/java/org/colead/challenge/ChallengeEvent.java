package org.colead.challenge;

import java.time.Instant;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// Everything that can happen to a challenge.
public sealed interface ChallengeEvent extends AuditedEvent {

    ChallengeId challenge();

    GroupId group();

    @Override
    default UUID stream() {
        return challenge().value();
    }

    @Override
    default UUID about() {
        return group().value();
    }

    record ChallengePosted(
            ChallengeId challenge, GroupId group, Digest words, PersonId actor, Instant at)
            implements ChallengeEvent {}

    record ChallengeShared(ChallengeId challenge, GroupId group, PersonId actor, Instant at)
            implements ChallengeEvent {}

    record ChallengeTaken(
            ChallengeId challenge, GroupId group, Digest reason, PersonId actor, Instant at)
            implements ChallengeEvent {}

    record ChallengeMerged(
            ChallengeId challenge,
            GroupId group,
            ChallengeId into,
            Digest reason,
            PersonId actor,
            Instant at)
            implements ChallengeEvent {}

    /// The challenge that it was merged into was withdrawn, by the actor.
    record ChallengeReopened(ChallengeId challenge, GroupId group, PersonId actor, Instant at)
            implements ChallengeEvent {}

    record ChallengeDeclined(
            ChallengeId challenge, GroupId group, Digest reason, PersonId actor, Instant at)
            implements ChallengeEvent {}

    record ChallengeWithdrawn(ChallengeId challenge, GroupId group, PersonId actor, Instant at)
            implements ChallengeEvent {}

    record ChallengeProposed(
            ChallengeId challenge, GroupId group, DecisionId decision, PersonId actor, Instant at)
            implements ChallengeEvent {}
}
