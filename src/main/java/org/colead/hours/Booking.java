package org.colead.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.colead.authority.Action;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.CommandKey;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Once;
import org.springframework.stereotype.Component;

/// Writes one line into a pool’s ledger, once, while nobody else writes into it.
@Component
class Booking {

    private final Pools pools;
    private final Ledger ledger;
    private final Portions portions;
    private final Participants participants;
    private final Receivers receivers;
    private final Permissions permissions;
    private final Once once;

    Booking(
            Pools pools,
            Ledger ledger,
            Portions portions,
            Participants participants,
            Receivers receivers,
            Permissions permissions,
            Once once) {
        this.pools = pools;
        this.ledger = ledger;
        this.portions = portions;
        this.participants = participants;
        this.receivers = receivers;
        this.permissions = permissions;
        this.once = once;
    }

    void require(PersonId by, Action action, PoolId pool) {
        permissions.require(by, action, Subject.of(Subject.Type.POOL, pool.value()));
    }

    LineId line(PoolId id, CommandKey key, PersonId by, Function<HoursPool, Line> verb) {
        return new LineId(once.run(key, by, () -> written(id, verb).id().value()));
    }

    /// `verb` is told what the person of the share holds before it.
    LineId line(
            PoolId id,
            Share share,
            CommandKey key,
            PersonId by,
            BiFunction<HoursPool, Balances, Line> verb) {
        return line(
                id,
                key,
                by,
                pool ->
                        verb.apply(
                                pool,
                                ledger.balances(id, List.of(share))
                                        .moving(portions.of(id, share))));
    }

    private Line written(PoolId id, Function<HoursPool, Line> verb) {
        var pool =
                pools.locked(id.value())
                        .orElseThrow(() -> Refusal.because("There is no such pool."));
        var line = verb.apply(pool);
        pools.save(pool);
        ledger.write(id, line);
        return line;
    }

    /// Refuses hours for somebody whom the pool is not for, or who has left.
    void receive(PoolId pool, List<PersonId> persons, LocalDate from) {
        receivers.mustBe(pool, persons);
        include(pool, persons, from);
    }

    void include(PoolId pool, List<PersonId> persons, LocalDate from) {
        participants.include(pool, persons, Week.of(from));
    }
}
