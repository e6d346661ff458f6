package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colead.decision.DecisionDetails;
import org.colead.people.People;
import org.colead.people.PersonRow;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Act;
import org.colead.uikit.Needed;

/// Who writes a draft, and where another is asked to write it too.
class DraftAuthors extends Div {

    private final Paragraph names = new Paragraph();

    DraftAuthors(People people, Consumer<PersonRow> invite) {
        var who = new ChoosePerson(t("Ask somebody to write it with you"), people);
        Needed.mark(who);
        var ask =
                new Act(
                        t("Ask"),
                        () -> {
                            who.required();
                            invite.accept(who.getValue());
                        });
        var row = new Div(who, ask);
        row.addClassName("cl-row");
        row.setId("authors");
        names.addClassName("cl-label");
        add(row, names);
    }

    void show(List<DecisionDetails.Author> authors) {
        names.setText(
                authors.stream()
                        .map(a -> a.accepted().isPresent() ? a.name() : t("{0}, asked", a.name()))
                        .collect(Collectors.joining(", ")));
    }
}
