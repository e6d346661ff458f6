package org.colead.group.ui;

import org.colead.group.GroupCard;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;

/// One look at one group: what it was then, who looks, and how to look again.
record Visit(GroupCard card, PersonId me, Dates dates, Desk desk, Runnable again) {

    /// The same look, at what is kept now.
    Visit anew() {
        return new Visit(desk.directory().card(card.id(), me), me, dates, desk, again);
    }

    /// Does it, then shows what came of it.
    Runnable then(Runnable deed) {
        return () -> {
            deed.run();
            again.run();
        };
    }
}
