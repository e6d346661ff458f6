package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;

/// Where somebody is looked for: to learn it, or to carry it.
class OpenPlaces extends FactSheet {

    private final Responsibilities responsibilities;
    private final WordsOfNo reasons;
    private final Dates dates;
    private final PersonId me;
    private final Runnable done;

    OpenPlaces(
            Responsibilities responsibilities,
            WordsOfNo reasons,
            Dates dates,
            PersonId me,
            Runnable done) {
        this.responsibilities = responsibilities;
        this.reasons = reasons;
        this.dates = dates;
        this.me = me;
        this.done = done;
    }

    OpenPlaces toLearn(List<ResponsibilityRow> rows) {
        fact(
                t("Looking for someone to learn it"),
                rows.isEmpty() ? Line.quiet(t("Nobody is looked for now.")) : list(rows, false));
        return this;
    }

    OpenPlaces free(List<ResponsibilityRow> rows) {
        fact(t("Free"), rows.isEmpty() ? Line.quiet(t("Nothing is free now.")) : list(rows, true));
        return this;
    }

    /// What its holder laid down lately, with their reason; nothing is said where nobody did.
    OpenPlaces laidDown(List<ResponsibilityRow> rows) {
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("cl-look");
            rows.forEach(row -> list.add(item(row, t("until {0}", dates.day(row.until())))));
            fact(t("Laid down lately"), list);
        }
        return this;
    }

    private Component list(List<ResponsibilityRow> rows, boolean free) {
        var list = new UnorderedList();
        list.addClassName("cl-look");
        rows.forEach(row -> list.add(free ? free(row) : toLearn(row)));
        return list;
    }

    private ListItem toLearn(ResponsibilityRow row) {
        var with =
                t(
                        "ends {0}, with {1}",
                        dates.day(row.until()),
                        row.holder().map(ResponsibilityRow.Someone::name).orElse("—"));
        var item = item(row, with);
        if (!row.isCarriedBy(me)) {
            item.add(new Act(t("I would like to learn it"), () -> learn(row)).tertiary());
        }
        return item;
    }

    private ListItem free(ResponsibilityRow row) {
        var item =
                item(
                        row,
                        t(
                                "About {0} minutes a week until {1}.",
                                row.weekly().value(), dates.day(row.until())));
        if (row.decision().isPresent()) {
            item.add(new Act(t("Volunteer"), () -> volunteer(row)));
        } else {
            item.add(Line.label(t("A member of its group offers it.")));
        }
        return item;
    }

    private ListItem item(ResponsibilityRow row, String words) {
        var name = new HtmlContainer("b");
        name.setText(row.result());
        var quiet = new Span(words);
        quiet.addClassName("cl-quiet");
        var item = new ListItem(name, quiet);
        reasons.of(row).forEach(item::add);
        return item;
    }

    private void learn(ResponsibilityRow row) {
        responsibilities.learn(row.id(), me);
        done.run();
    }

    private void volunteer(ResponsibilityRow row) {
        responsibilities.volunteer(row.id(), me);
        done.run();
    }
}
