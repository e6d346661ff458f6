package org.colead.hours;

import org.colead.kernel.Minutes;

/// What somebody was allocated in a slot, and what of it they used.
record Balance(Minutes allocated, Minutes used) {

    static final Balance NONE = new Balance(Minutes.NONE, Minutes.NONE);

    Balance plus(Account account, Minutes minutes) {
        return switch (account) {
            case ALLOCATED -> new Balance(allocated.plus(minutes), used);
            case USED -> new Balance(allocated, used.plus(minutes));
            case GRANTED -> this;
        };
    }

    Minutes open() {
        return allocated.minus(used);
    }

    boolean holds() {
        return used.value() >= 0 && used.compareTo(allocated) <= 0;
    }
}
