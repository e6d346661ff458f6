package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckResult.Stand;
import org.colead.kernel.Slice;
import org.colead.uikit.Cells;
import org.colead.uikit.Line;
import org.colead.uikit.Paged;
import org.colead.uikit.Said;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// What people gave as their reasons, the furthest from agreement first. Whoever gave none stands
/// with the others of the same position.
class Reasons extends Section {

    private final CheckResult result;

    Reasons(CheckResult result) {
        this(result, "reasons");
    }

    /// @param id of its heading, where a page shows several results
    Reasons(CheckResult result, String id) {
        super(id, Words.t("The reasons"));
        this.result = result;
        beside(Words.t("The furthest from agreement first"));
        var list = new OrderedList();
        list.addClassName("cl-why-list");
        var rows = List.copyOf(rows(result.stands()));
        add(new Paged<>(list, after -> Slice.within(rows, after), row -> item(result, row)));
    }

    /// One row a reason; those without one share a row with others of the same choice.
    private static Collection<List<Stand>> rows(List<Stand> stands) {
        var rows = new LinkedHashMap<Object, List<Stand>>();
        for (var stand : stands) {
            Object key =
                    stand.stance().reason().isBlank() ? stand.stance().choice() : stand.member();
            rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(stand);
        }
        return rows.values();
    }

    static ListItem item(CheckResult result, List<Stand> row) {
        var first = row.getFirst();
        var words = new Div(who(result, row));
        if (first.stance().reason().isBlank()) {
            words.add(Line.quiet(Words.t("No reason given; none is needed.")));
        } else {
            words.add(new Said(first.stance().reason()));
        }
        if (!first.stance().workable().isBlank()) {
            words.add(
                    Line.label(Words.t("What would make it workable")),
                    new Said(first.stance().workable()));
        }
        row.forEach(stand -> notes(stand).forEach(words::add));
        row.stream()
                .filter(stand -> !stand.before().isEmpty())
                .forEach(stand -> words.add(new Before(result, stand)));
        return new ListItem(
                Cells.number(Phrases.cell(result.method(), first.stance().choice())), words);
    }

    private static Component who(CheckResult result, List<Stand> row) {
        var names = new Span(String.join(", ", row.stream().map(Stand::name).toList()));
        names.getStyle().set("font-weight", "600");
        var choice = result.choice(row.getFirst().stance().choice());
        var who = new Paragraph(names, new Text(", " + Phrases.lower(choice.said())));
        who.addClassName("who");
        return who;
    }

    private static List<Component> notes(Stand stand) {
        var notes = new ArrayList<Component>();
        if (stand.leftOut()) {
            notes.add(
                    Line.note(
                            "because",
                            Words.t(
                                    "{0} asked to be left out of carrying it out. No step is offered to them.",
                                    stand.name())));
        }
        stand.witness()
                .ifPresent(witness -> notes.add(Line.note("people", witnessed(stand, witness))));
        return notes;
    }

    static String witnessed(Stand stand, String witness) {
        return stand.confirmed()
                ? Words.t("Witnessed by {0}, and confirmed by {1}.", witness, stand.name())
                : Words.t(
                        "Witnessed by {0}. {1} did not confirm it before the close.",
                        witness, stand.name());
    }
}
