package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.group.EnvelopeCard;
import org.colead.group.GroupRules;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.PersonRow;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Renewing;
import org.colead.uikit.Section;
import org.colead.uikit.TheirWords;
import org.colead.uikit.Typing;

/// The draft as its authors write it: saves itself, and asks a second author to join.
class DraftPart extends Section implements Typing, Renewing {

    private final DecisionService service;
    private final DecisionRegister register;
    private final PersonId me;
    private final Dates dates;
    private final Runnable changed;
    private final List<EnvelopeCard> envelopes;
    private final GroupRules charter;
    private final Div status = new Div();
    private final Div theirs = new Div();
    private final Paragraph authors = new Paragraph();
    private final ListAffected affected;
    private final DraftForm form;
    private DecisionDetails decision;

    DraftPart(
            DecisionDetails decision,
            List<EnvelopeCard> envelopes,
            GroupRules charter,
            DecisionService service,
            DecisionRegister register,
            People people,
            PersonId me,
            Dates dates,
            Runnable changed) {
        super("proposal", t("The draft"));
        this.decision = decision;
        this.service = service;
        this.register = register;
        this.me = me;
        this.dates = dates;
        this.changed = changed;
        this.envelopes = envelopes;
        this.charter = charter;
        form = new DraftForm(decision, envelopes, charter).saving(this::save);
        affected = new ListAffected(decision, people, this::list, this::takeOff);
        status.getElement().setAttribute("role", "status");
        add(
                Line.small(t("Only its authors can read it until it is opened. It saves itself.")),
                form,
                theirs,
                status,
                secondAuthor(people),
                affected);
    }

    private void save() {
        status.removeAll();
        try {
            service.rewrite(decision.id(), form.draft(), decision.number(), me);
            form.saved();
            look();
            status.add(Line.label(t("Saved {0}", dates.time(decision.text().at()))));
            changed.run();
        } catch (Overtaken _) {
            if (look()) {
                save();
            }
        } catch (Refusal refused) {
            status.add(Line.note("because", t(refused.sentence())));
        }
    }

    /// Reads the draft as it is kept now.
    private boolean look() {
        decision = register.details(decision.id(), me);
        return meet(new DraftForm(decision, envelopes, charter));
    }

    /// What only another author changed is taken over; where both wrote, this one sees the other’s
    /// words before anything of theirs is replaced.
    private boolean meet(DraftForm kept) {
        var clashes = form.meet(kept);
        if (!clashes.isEmpty()) {
            theirs.removeAll();
            theirs.add(new TheirWords(clashes, this::save));
        }
        return clashes.isEmpty();
    }

    @Override
    public void takeFrom(Component newer) {
        var now = (DraftPart) newer;
        decision = now.decision;
        meet(now.form);
        authors.setText(now.authors.getText());
        affected.takeFrom(now.affected);
    }

    private Div secondAuthor(People people) {
        var who = new ChoosePerson(t("Ask somebody to write it with you"), people);
        var ask = new Button(t("Ask"), _ -> who.getOptionalValue().ifPresent(this::invite));
        var row = new Div(who, ask);
        row.addClassName("cl-row");
        row.setId("authors");
        authors.setText(
                decision.authors().stream()
                        .map(a -> a.accepted().isPresent() ? a.name() : t("{0}, asked", a.name()))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse(""));
        authors.addClassName("cl-label");
        return new Div(row, authors);
    }

    private void invite(PersonRow person) {
        service.inviteAuthor(decision.id(), person.id(), me);
        status.removeAll();
        look();
        status.add(Line.note("done", t("{0} is asked to be an author.", person.name())));
        changed.run();
    }

    private void list(PersonId person) {
        service.listAffected(decision.id(), person, me);
        look();
        changed.run();
    }

    private void takeOff(PersonId person) {
        service.unlistAffected(decision.id(), person, me);
        look();
        changed.run();
    }

    @Override
    public boolean isTyping() {
        return decision.stage() == org.colead.decision.Stage.DRAFTING && isAttached();
    }
}
