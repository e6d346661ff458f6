package org.colead.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.Minutes;
import org.colead.kernel.Money;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;

/// What one decision, or one envelope granted out of this one, took; it can be given back once.
@Entity
@Table(name = "envelope_draw")
class Draw {

    @Id private UUID id;
    private UUID drawnFor;
    private long moneyCents;
    private int minutes;
    private Instant drawnAt;
    private @Nullable Instant returnedAt;

    @SuppressWarnings("NullAway.Init")
    protected Draw() {}

    Draw(UUID drawnFor, Money money, Minutes hours, Instant at) {
        this.id = UuidV7.next();
        this.drawnFor = drawnFor;
        this.moneyCents = money.cents();
        this.minutes = hours.value();
        this.drawnAt = at;
    }

    boolean isFor(UUID something) {
        return drawnFor.equals(something);
    }

    boolean isOpen() {
        return returnedAt == null;
    }

    void giveBack(Instant at) {
        returnedAt = at;
    }

    long cents() {
        return moneyCents;
    }

    int minutes() {
        return minutes;
    }
}
