package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import java.util.ArrayList;
import org.colead.kernel.PersonId;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Act;
import org.colead.uikit.Band;
import org.colead.uikit.Dates;
import org.colead.uikit.DraftField;
import org.colead.uikit.More;
import org.colead.uikit.Needed;

/// An offer to me: accept it, or decline with a reason.
class OfferBand extends Band {

    private final Responsibilities responsibilities;
    private final ResponsibilityRow row;
    private final PersonId me;
    private final Runnable done;

    OfferBand(
            Responsibilities responsibilities,
            ResponsibilityRow row,
            int carried,
            Dates dates,
            PersonId me,
            Runnable done) {
        super(who(row), t("Accept “{0}”, or say why not", row.result()));
        this.responsibilities = responsibilities;
        this.row = row;
        this.me = me;
        this.done = done;
        sentence(words(row, dates));
        act(Act.primary(t("Accept"), this::accept));
        then(then(row, carried));
        add(declining());
    }

    private static String who(ResponsibilityRow row) {
        return t(
                "Needed from you: {0} offers this",
                row.offer().map(open -> open.by().name()).orElse("—"));
    }

    private static String words(ResponsibilityRow row, Dates dates) {
        var said = new ArrayList<String>();
        if (!row.authority().isBlank()) {
            said.add(row.authority());
        }
        said.add(
                t(
                        "About {0} minutes a week, until {1}.",
                        row.weekly().value(), dates.day(row.until())));
        row.offer()
                .map(ResponsibilityRow.OpenOffer::notes)
                .filter(notes -> !notes.isBlank())
                .ifPresent(notes -> said.add(t("Notes for you: {0}", notes)));
        return String.join(" ", said);
    }

    private static String then(ResponsibilityRow row, int carried) {
        var until =
                row.holder()
                        .map(holder -> t("Until you accept, {0} carries it.", holder.name()))
                        .orElse(t("Until you accept, nobody carries it."));
        return t("{0} With it you carry {1, plural, one {one} other {#}}.", until, carried + 1);
    }

    private More declining() {
        var reason = new DraftField(t("Why not"), "decline-" + row.id());
        Needed.mark(reason);
        var decline = new Act(t("Decline"), () -> decline(reason)).tertiary();
        return new More(t("Decline instead"), reason, decline);
    }

    private void accept() {
        if (row.isHandedOver()) {
            responsibilities.acceptHandover(row.id(), me);
        } else {
            responsibilities.accept(row.id(), me);
        }
        done.run();
    }

    private void decline(DraftField reason) {
        if (row.isHandedOver()) {
            responsibilities.declineHandover(row.id(), reason.getValue(), me);
        } else {
            responsibilities.decline(row.id(), reason.getValue(), me);
        }
        reason.sent();
        done.run();
    }
}
