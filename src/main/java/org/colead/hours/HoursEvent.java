package org.colead.hours;

import java.time.Instant;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.Minutes;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to a pool of hours and to the time a decision costs.
public sealed interface HoursEvent extends AuditedEvent {

    /// What happened to a pool; its ledger is one stream.
    sealed interface OfPool extends HoursEvent {

        PoolId pool();

        @Override
        default UUID stream() {
            return pool().value();
        }
    }

    /// @param noticeDays how many days before they begin hours are cut without a published reason
    record PoolOpened(
            PoolId pool, Minutes cap, Digest name, int noticeDays, PersonId actor, Instant at)
            implements OfPool {}

    /// So many people more count for the weekly minimum.
    ///
    /// @param who a digest of their ids, in order
    record PoolPeopleNamed(PoolId pool, int persons, Digest who, PersonId actor, Instant at)
            implements OfPool {}

    /// Somebody no longer counts for the weekly minimum after this week.
    record PoolPersonTakenOff(PoolId pool, PersonId person, PersonId actor, Instant at)
            implements OfPool {}

    /// From now on whoever joins the unit of the pool counts, too.
    record PoolFollowsItsUnit(PoolId pool, PersonId actor, Instant at) implements OfPool {}

    /// Whoever joins the unit of the pool from now on is added by hand.
    record PoolLeavesJoinersOut(PoolId pool, PersonId actor, Instant at) implements OfPool {}

    /// So many people more count because they joined the unit.
    ///
    /// @param who a digest of their ids, in order
    record PoolPeopleJoined(PoolId pool, int persons, Digest who, PersonId actor, Instant at)
            implements OfPool {}

    /// So many people no longer count after this week because they moved on from the unit.
    ///
    /// @param who a digest of their ids, in order
    record PoolPeopleMovedOn(PoolId pool, int persons, Digest who, PersonId actor, Instant at)
            implements OfPool {}

    /// When and where the hours lie in the week was published, in so many parts.
    ///
    /// @param number counted for the pool, from 1
    /// @param words a digest of its first week and of every part
    record SchedulePublished(
            PoolId pool,
            UUID schedule,
            int number,
            int parts,
            Digest words,
            PersonId actor,
            Instant at)
            implements OfPool {}

    record HoursGranted(PoolId pool, LineId line, Minutes minutes, PersonId actor, Instant at)
            implements OfPool {}

    /// @param shares a digest of every share: person, day, minutes
    record HoursAllocated(
            PoolId pool,
            LineId line,
            int persons,
            Minutes minutes,
            Digest shares,
            @Nullable DecisionId decision,
            PersonId actor,
            Instant at)
            implements OfPool {}

    record HoursTransferred(
            PoolId pool,
            LineId line,
            PersonId from,
            PersonId to,
            Minutes minutes,
            PersonId actor,
            Instant at)
            implements OfPool {}

    record HoursReleased(
            PoolId pool,
            LineId line,
            PersonId person,
            Minutes minutes,
            Digest reason,
            PersonId actor,
            Instant at)
            implements OfPool {}

    record HoursUsed(PoolId pool, LineId line, Minutes minutes, PersonId actor, Instant at)
            implements OfPool {}

    record LineReversed(
            PoolId pool, LineId line, LineId reversed, Digest reason, PersonId actor, Instant at)
            implements OfPool {}

    /// A meeting of a decision took so many minutes of so many people.
    record MeetingLogged(
            UUID meeting,
            DecisionId decision,
            Minutes minutes,
            int people,
            PersonId actor,
            Instant at)
            implements HoursEvent {
        @Override
        public UUID stream() {
            return meeting;
        }

        @Override
        public UUID about() {
            return decision.value();
        }
    }
}
