package org.colead.group.ui;

import org.colead.group.GroupCard;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;

/// One look at one group: what it was then, who looks, and how to look again.
record Visit(GroupCard card, PersonId me, Dates dates, Desk desk, Runnable again) {

    /// Does it, then shows what came of it.
    Runnable then(Runnable deed) {
        return () -> {
            deed.run();
            again.run();
        };
    }
}
