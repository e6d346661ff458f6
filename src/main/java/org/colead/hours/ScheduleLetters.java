package org.colead.hours;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is to be told when a schedule was published.
@Service
@Transactional(readOnly = true)
public class ScheduleLetters {

    private final ScheduleRows rows;
    private final PoolRows pools;
    private final Weeks weeks;

    ScheduleLetters(ScheduleRows rows, PoolRows pools, Weeks weeks) {
        this.rows = rows;
        this.pools = pools;
        this.weeks = weeks;
    }

    /// To everybody whom the pool is for in its first week.
    public Optional<ScheduleToTell> of(PoolId pool, UUID schedule) {
        return rows.one(schedule).flatMap(head -> pools.one(pool).map(row -> toTell(row, head)));
    }

    private ScheduleToTell toTell(PoolRow pool, ScheduleRows.Head head) {
        return new ScheduleToTell(
                pool.id(),
                pool.name(),
                head.number(),
                head.first(),
                List.copyOf(weeks.allocated(pool.id(), Week.of(head.first())).keySet()),
                rows.slots(head.id()));
    }
}
