package org.colead.hours;

import jakarta.persistence.Embeddable;
import org.colead.kernel.Minutes;
import org.colead.kernel.Refusal;

/// The sums of a pool's ledger in minutes: used ≤ allocated ≤ granted ≤ cap.
@Embeddable
record PoolBalance(int cap, int granted, int allocated, int used) {

    static PoolBalance upTo(Minutes cap) {
        return new PoolBalance(cap.value(), 0, 0, 0);
    }

    /// The sums with this line; refused where it goes beyond what there is.
    PoolBalance after(Line line) {
        int change = line.minutes().value();
        return switch (line.account()) {
            case GRANTED -> new PoolBalance(cap, plus(granted, change), allocated, used).granting();
            case ALLOCATED ->
                    new PoolBalance(cap, granted, plus(allocated, change), used).allocating(this);
            case USED -> new PoolBalance(cap, granted, allocated, plus(used, change));
        };
    }

    Minutes left() {
        return new Minutes(granted - allocated);
    }

    private PoolBalance granting() {
        if (granted > cap) {
            throw Refusal.because(
                    "The pool holds {0} at most. Grant less.", new Minutes(cap).toString());
        }
        if (granted < allocated) {
            throw Refusal.because(
                    "{0} of this pool is allocated already. Release hours first.",
                    new Minutes(allocated).toString());
        }
        return this;
    }

    private PoolBalance allocating(PoolBalance before) {
        if (allocated > granted) {
            throw Refusal.because(
                    "{0} is left in this pool, {1} would be needed. Allocate less, or grant more"
                            + " first.",
                    before.left().toString(), new Minutes(allocated - before.allocated).toString());
        }
        return this;
    }

    private static int plus(int sum, int change) {
        return Math.addExact(sum, change);
    }
}
