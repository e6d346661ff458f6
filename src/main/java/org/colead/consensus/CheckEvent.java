package org.colead.consensus;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.decision.Method;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;

/// Everything that can happen to a check. What happens to a position says neither the choice nor,
/// before the close, to anybody who gave it.
public sealed interface CheckEvent extends AuditedEvent {

    CheckId check();

    DecisionId decision();

    @Override
    default UUID stream() {
        return check().value();
    }

    @Override
    default UUID about() {
        return decision().value();
    }

    /// @param scale fingerprint of the wording that was frozen
    /// @param rule fingerprint of the whole rule, with everything by which ballots are counted;
    ///   entries from before it was kept lack it
    record CheckOpened(
            CheckId check,
            DecisionId decision,
            int number,
            int textVersion,
            Method method,
            int quorum,
            int limit,
            int members,
            Digest scale,
            Digest rule,
            PersonId actor,
            Instant at)
            implements CheckEvent {}

    /// @param positions fingerprint of all positions as they were counted, so that none can be
    ///   altered afterwards unseen
    record CheckClosed(
            CheckId check,
            DecisionId decision,
            boolean passed,
            int answered,
            Digest positions,
            PersonId actor,
            Instant at)
            implements CheckEvent {}

    /// What a lot would be drawn from, before the first ballot is given.
    record SeedPublished(
            CheckId check, DecisionId decision, String seed, PersonId actor, Instant at)
            implements CheckEvent {}

    /// @param scale fingerprint of the wording that was frozen
    record SenseCheckOpened(
            CheckId check,
            DecisionId decision,
            int number,
            int textVersion,
            Method method,
            int members,
            Digest scale,
            PersonId actor,
            Instant at)
            implements CheckEvent {}

    /// It decides nothing, and who took part in it stays out of the record.
    ///
    /// @param positions fingerprint of all positions as they were counted
    record SenseCheckClosed(
            CheckId check,
            DecisionId decision,
            int answered,
            Digest positions,
            PersonId actor,
            Instant at)
            implements CheckEvent {}

    /// The decision was withdrawn while it was open; its positions were never read.
    record CheckAbandoned(CheckId check, DecisionId decision, PersonId actor, Instant at)
            implements CheckEvent {}

    /// What happens to one member’s position; kept back until the check is closed.
    sealed interface OfPosition extends CheckEvent {

        UUID position();

        @Override
        default UUID stream() {
            return position();
        }

        @Override
        default Optional<Veil> veil() {
            return Optional.of(new Veil(check().value(), "CheckClosed"));
        }
    }

    record PositionGiven(
            UUID position, CheckId check, DecisionId decision, PersonId actor, Instant at)
            implements OfPosition {}

    record PositionChanged(
            UUID position, CheckId check, DecisionId decision, PersonId actor, Instant at)
            implements OfPosition {}

    /// @param member whose position it is; the actor wrote it down
    record PositionWitnessed(
            UUID position,
            CheckId check,
            DecisionId decision,
            PersonId member,
            PersonId actor,
            Instant at)
            implements OfPosition {}

    record PositionConfirmed(
            UUID position, CheckId check, DecisionId decision, PersonId actor, Instant at)
            implements OfPosition {}

    /// @param member who left the group before the close; what they gave counts no more
    record PositionSetAside(
            UUID position,
            CheckId check,
            DecisionId decision,
            PersonId member,
            PersonId actor,
            Instant at)
            implements OfPosition {}
}
