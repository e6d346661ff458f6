package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.responsibility.CarryingOut;
import org.colead.responsibility.LayingDown;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Dates;
import org.colead.uikit.DraftField;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Needed;
import org.colead.uikit.Section;

/// What I carry: say that it is done, pass it on, let somebody learn it, lay it down.
class Mine extends Section {

    private final Responsibilities responsibilities;
    private final CarryingOut carrying;
    private final LayingDown laying;
    private final People people;
    private final WordsOfNo reasons;
    private final Dates dates;
    private final PersonId me;
    private final Runnable done;

    Mine(
            Responsibilities responsibilities,
            CarryingOut carrying,
            LayingDown laying,
            People people,
            WordsOfNo reasons,
            List<ResponsibilityRow> carried,
            Dates dates,
            PersonId me,
            Runnable done) {
        super("mine", t("What you carry"));
        this.responsibilities = responsibilities;
        this.carrying = carrying;
        this.laying = laying;
        this.people = people;
        this.reasons = reasons;
        this.dates = dates;
        this.me = me;
        this.done = done;
        carried.forEach(row -> add(one(row)));
    }

    private Component one(ResponsibilityRow row) {
        var words = t("{0} About {1} minutes a week.", row.authority(), row.weekly().value());
        var part = new Form(Line.quiet(words.strip()));
        reasons.of(row).forEach(part::add);
        if (carrying.may(row, me)) {
            part.add(new SayItIsDone(row, carrying, me, done));
        }
        if (row.learner().isEmpty() && !row.seeksLearner()) {
            part.add(new Act(t("Look for someone to learn it"), () -> seek(row)));
        }
        part.add(handover(row), layingDown(row));
        return new More(row.result(), t("until {0}", dates.day(row.until())), part);
    }

    private Component handover(ResponsibilityRow row) {
        var to = new ChoosePerson(t("Hand it over to"), people);
        row.learner().ifPresent(who -> to.setHelperText(t("{0} is learning it", who.name())));
        var notes = new DraftField(t("Notes for them"), "handover-" + row.id());
        Needed.mark(to);
        var offer =
                new Act(
                        t("Offer the handover"),
                        () -> {
                            responsibilities.offerHandover(
                                    row.id(), to.required(), notes.getValue(), me);
                            notes.sent();
                            done.run();
                        });
        return new Form(
                to,
                notes,
                Line.acts(offer, notes.note()),
                Line.label(t("Until they accept, you carry it. Credit for the past stays yours.")));
    }

    private Component layingDown(ResponsibilityRow row) {
        var reason = new DraftField(t("Why you lay it down"), "lay-down-" + row.id());
        Needed.mark(reason);
        var confirm =
                new ConfirmInline(
                        t("Lay it down"),
                        t("Your authority ends at once. This cannot be taken back."),
                        () -> {
                            laying.layDown(row.id(), reason.getValue(), me);
                            reason.sent();
                            done.run();
                        });
        return new More(t("Lay it down before its term is over"), new Form(reason, confirm));
    }

    private void seek(ResponsibilityRow row) {
        responsibilities.seekUnderstudy(row.id(), me);
        done.run();
    }
}
