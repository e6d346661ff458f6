package org.colead.decision;

import java.time.Instant;
import java.util.UUID;
import org.colead.group.EnvelopeId;
import org.colead.group.GroupId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to a decision.
public sealed interface DecisionEvent extends AuditedEvent {

    DecisionId decision();

    @Override
    default UUID stream() {
        return decision().value();
    }

    record DecisionDrafted(
            DecisionId decision, GroupId group, boolean practice, PersonId actor, Instant at)
            implements DecisionEvent {}

    record DraftChanged(DecisionId decision, Digest text, PersonId actor, Instant at)
            implements DecisionEvent {}

    record AuthorInvited(DecisionId decision, PersonId author, PersonId actor, Instant at)
            implements DecisionEvent {}

    record AuthorAccepted(DecisionId decision, PersonId actor, Instant at)
            implements DecisionEvent {}

    record AffectedDeclared(DecisionId decision, PersonId affected, PersonId actor, Instant at)
            implements DecisionEvent {}

    /// Taken off again: by themselves, or by an author of the draft.
    record AffectedTakenBack(DecisionId decision, PersonId affected, PersonId actor, Instant at)
            implements DecisionEvent {}

    /// It entered a stage of the line; the check's own outcome has an event of its own.
    record StageEntered(DecisionId decision, Stage from, Stage stage, PersonId actor, Instant at)
            implements DecisionEvent {}

    record TextAmended(DecisionId decision, int version, Digest text, PersonId actor, Instant at)
            implements DecisionEvent {}

    record DecisionReached(
            DecisionId decision,
            Outcome outcome,
            boolean recommendation,
            @Nullable EnvelopeId envelope,
            PersonId actor,
            Instant at)
            implements DecisionEvent {}

    /// Somebody acted before the group was asked; adopted without a check.
    record ActedFirst(
            DecisionId decision,
            Digest reason,
            boolean recommendation,
            @Nullable EnvelopeId envelope,
            PersonId actor,
            Instant at)
            implements DecisionEvent {}

    record CheckFailed(DecisionId decision, int failedChecks, PersonId actor, Instant at)
            implements DecisionEvent {}

    /// After too many failed checks the question went to the granting group.
    record Escalated(DecisionId decision, Digest reason, PersonId actor, Instant at)
            implements DecisionEvent {}

    record Parked(DecisionId decision, Stage from, Digest reason, PersonId actor, Instant at)
            implements DecisionEvent {}

    record Resumed(DecisionId decision, Stage stage, PersonId actor, Instant at)
            implements DecisionEvent {}

    record Withdrawn(DecisionId decision, Stage from, Digest reason, PersonId actor, Instant at)
            implements DecisionEvent {}

    record Recalled(DecisionId decision, Stage from, Digest reason, PersonId actor, Instant at)
            implements DecisionEvent {}

    record Superseded(DecisionId decision, DecisionId by, Digest reason, PersonId actor, Instant at)
            implements DecisionEvent {}

    record ReviewPostponed(
            DecisionId decision, int times, Digest reason, PersonId actor, Instant at)
            implements DecisionEvent {}

    record Reviewed(DecisionId decision, String verdict, Digest learned, PersonId actor, Instant at)
            implements DecisionEvent {}

    record RecommendationAnswered(
            DecisionId decision, boolean followed, Digest reason, PersonId actor, Instant at)
            implements DecisionEvent {}
}
