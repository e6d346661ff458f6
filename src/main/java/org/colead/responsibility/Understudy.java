package org.colead.responsibility;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// Who learns it beside its holder, or that somebody is looked for who would like to.
@Embeddable
record Understudy(boolean seeksLearner, @Nullable UUID learner) {

    static final Understudy NONE = new Understudy(false, null);
    static final Understudy SOUGHT = new Understudy(true, null);

    Understudy begun(PersonId by, Carrying carrying) {
        if (!seeksLearner || carrying.isBy(by)) {
            throw Refusal.because("Nobody is looked for to learn this. Ask whoever carries it.");
        }
        return new Understudy(false, by.value());
    }

    /// Whoever carries it now does not learn it any more.
    Understudy beside(PersonId holder) {
        return holder.value().equals(learner) ? new Understudy(seeksLearner, null) : this;
    }

    /// Nobody is looked for any more.
    Understudy unsought() {
        return new Understudy(false, learner);
    }
}
