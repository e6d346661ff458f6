package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Stand;
import org.colead.uikit.Cells;
import org.colead.uikit.Line;
import org.colead.uikit.Said;
import org.colead.uikit.Words;

/// A row of the reasons: the position, who stands there, and what they said.
class ReasonItem extends ListItem {

    private final Div words;

    /// @param more how many stand there beside those who are named
    ReasonItem(CheckResult result, List<Stand> row, int more) {
        var first = row.getFirst();
        this.words = new Div(who(result, row, more));
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
        add(Cells.number(Phrases.cell(result.method(), first.stance().choice())), words);
    }

    static ReasonItem of(CheckResult result, Stand stand) {
        return new ReasonItem(result, List.of(stand), 0);
    }

    /// What stands beside the position.
    Div words() {
        return words;
    }

    private static Component who(CheckResult result, List<Stand> row, int more) {
        var named = row.stream().map(Stand::name).collect(Collectors.joining(", "));
        var names = new Span(more == 0 ? named : Words.t("{0} and {1} more", named, more));
        names.getStyle().set("font-weight", "600");
        var choice = result.choice(row.getFirst().stance().choice());
        var who = new Paragraph(names, new Text(", " + Phrases.lower(choice.said())));
        who.addClassName("who");
        return who;
    }

    /// What is to be known of one position beside its words.
    static List<Component> notes(Stand stand) {
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
