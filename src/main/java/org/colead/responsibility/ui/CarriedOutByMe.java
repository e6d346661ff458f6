package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.responsibility.CarryingOut;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Dates;
import org.colead.uikit.Form;
import org.colead.uikit.More;
import org.colead.uikit.Said;
import org.colead.uikit.Section;

/// The steps that I carried out: they ask nothing of me any more, and stay to my credit.
class CarriedOutByMe extends Section {

    private final CarryingOut carrying;
    private final Dates dates;
    private final PersonId me;
    private final Runnable changed;

    CarriedOutByMe(
            List<ResponsibilityRow> rows,
            CarryingOut carrying,
            Dates dates,
            PersonId me,
            Runnable changed) {
        super("carried-out", t("What you carried out"));
        this.carrying = carrying;
        this.dates = dates;
        this.me = me;
        this.changed = changed;
        for (var row : rows) {
            row.done().ifPresent(it -> add(one(row, it)));
        }
    }

    private More one(ResponsibilityRow row, ResponsibilityRow.Done it) {
        var part = new Form(new Said(it.words()));
        if (carrying.may(row, me)) {
            part.add(SayItIsDone.takingBack(row, carrying, me, changed));
        }
        return new More(row.result(), t("done {0}", dates.day(dates.on(it.at()))), part);
    }
}
