package org.colead.deliberation;

import java.time.Instant;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to a contribution.
public sealed interface DeliberationEvent extends AuditedEvent {

    ContributionId contribution();

    DecisionId decision();

    @Override
    default UUID stream() {
        return contribution().value();
    }

    @Override
    default UUID about() {
        return decision().value();
    }

    @Override
    default boolean actorHidden() {
        return actor().equals(PersonId.NOT_SHOWN);
    }

    record QuestionAsked(
            ContributionId contribution,
            DecisionId decision,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    /// A member reacted, or changed how they reacted.
    record Reacted(
            ContributionId contribution,
            DecisionId decision,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    record Passed(ContributionId contribution, DecisionId decision, PersonId actor, Instant at)
            implements DeliberationEvent {}

    record ConcernRaised(
            ContributionId contribution,
            DecisionId decision,
            int textVersion,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    /// A concern whose author is not shown. The record says that somebody acted, not who.
    ///
    /// @param author a salted fingerprint; the salt is beside the concern, not in the record
    record HiddenConcernRaised(
            ContributionId contribution,
            DecisionId decision,
            int textVersion,
            Digest words,
            Digest author,
            Instant at)
            implements DeliberationEvent {

        @Override
        public PersonId actor() {
            return PersonId.NOT_SHOWN;
        }
    }

    /// An objection that failed a check goes on as a concern of the same person.
    ///
    /// @param position where the objection is kept
    record ObjectionBecameConcern(
            ContributionId contribution,
            DecisionId decision,
            UUID position,
            int textVersion,
            Digest words,
            Digest workable,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    /// Somebody consented in a check, with a concern.
    ///
    /// @param position where it was given
    record ConcernGivenWithConsent(
            ContributionId contribution,
            DecisionId decision,
            UUID position,
            int textVersion,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    /// Somebody asked the author of a concern what they mean.
    record MeaningAsked(
            ContributionId contribution,
            DecisionId decision,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    /// @param actor [PersonId#NOT_SHOWN] where the author of the concern is not shown
    record ConcernClarified(
            ContributionId contribution,
            DecisionId decision,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    record InputGiven(
            ContributionId contribution,
            DecisionId decision,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    record QuestionAnswered(
            ContributionId contribution,
            DecisionId decision,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    /// @param textVersion the version that changed, where it was answered by amending
    /// @param passages fingerprint of which of its words did
    record ConcernAnswered(
            ContributionId contribution,
            DecisionId decision,
            How how,
            @Nullable Integer textVersion,
            @Nullable Digest passages,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    /// @param textVersion the version that changed because of it, where one did
    /// @param passages fingerprint of which of its words did
    record InputAnswered(
            ContributionId contribution,
            DecisionId decision,
            @Nullable Integer textVersion,
            @Nullable Digest passages,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}

    /// @param actor [PersonId#NOT_SHOWN] where the author of the concern is not shown
    record ConcernWithdrawn(
            ContributionId contribution, DecisionId decision, PersonId actor, Instant at)
            implements DeliberationEvent {}

    /// Its author said how the concern is stated in the brief: corrected, or as it was.
    ///
    /// @param actor [PersonId#NOT_SHOWN] where the author of the concern is not shown
    record ConcernStated(
            ContributionId contribution,
            DecisionId decision,
            Digest words,
            PersonId actor,
            Instant at)
            implements DeliberationEvent {}
}
