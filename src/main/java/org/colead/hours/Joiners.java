package org.colead.hours;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colead.hours.HoursEvent.PoolFollowsItsUnit;
import org.colead.hours.HoursEvent.PoolLeavesJoinersOut;
import org.colead.hours.HoursEvent.PoolPeopleJoined;
import org.colead.hours.HoursEvent.PoolPeopleMovedOn;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Whether a pool follows its unit: then whoever joins the unit joins the pool, and whoever moves
/// on from it is no longer in it.
@Entity
@Table(name = "hours_joiners")
class Joiners extends AbstractAggregateRoot<Joiners> {

    @Id private UUID poolId;
    @Version private @Nullable Long version;
    private boolean follows;

    @SuppressWarnings("NullAway.Init")
    protected Joiners() {}

    Joiners(PoolId pool) {
        poolId = pool.value();
    }

    void follow(PersonId by, Instant at) {
        if (!follows) {
            follows = true;
            registerEvent(new PoolFollowsItsUnit(pool(), by, at));
        }
    }

    void leaveOut(PersonId by, Instant at) {
        if (follows) {
            follows = false;
            registerEvent(new PoolLeavesJoinersOut(pool(), by, at));
        }
    }

    void joined(List<PersonId> persons, PersonId by, Instant at) {
        registerEvent(new PoolPeopleJoined(pool(), persons.size(), who(persons), by, at));
    }

    void movedOn(List<PersonId> persons, PersonId by, Instant at) {
        registerEvent(new PoolPeopleMovedOn(pool(), persons.size(), who(persons), by, at));
    }

    private static Digest who(List<PersonId> persons) {
        return Digest.of(persons.stream().map(PersonId::toString).sorted().collect(joining(" ")));
    }

    private PoolId pool() {
        return new PoolId(poolId);
    }
}
