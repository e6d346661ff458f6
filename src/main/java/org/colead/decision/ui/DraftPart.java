package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.ActingFirst;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.group.EnvelopeCard;
import org.colead.group.GroupRules;
import org.colead.kernel.CommandKey;
import org.colead.kernel.Overtaken;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.PersonRow;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Renewing;
import org.colead.uikit.Section;
import org.colead.uikit.TheirWords;
import org.colead.uikit.Toast;
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
    private final DraftAuthors authors;
    private final ListAffected affected;
    private final DraftForm form;
    private final ActingFirst acting;
    private final Optional<ActFirst> actFirst;
    private DecisionDetails decision;

    DraftPart(
            DecisionDetails decision,
            List<EnvelopeCard> envelopes,
            GroupRules charter,
            DecisionService service,
            ActingFirst acting,
            DecisionRegister register,
            People people,
            PersonId me,
            Dates dates,
            Runnable changed) {
        super("proposal", t("The draft"));
        this.decision = decision;
        this.service = service;
        this.acting = acting;
        this.register = register;
        this.me = me;
        this.dates = dates;
        this.changed = changed;
        this.envelopes = envelopes;
        this.charter = charter;
        form = new DraftForm(decision, envelopes, charter).saving(this::save);
        authors = new DraftAuthors(people, this::invite);
        affected = new ListAffected(decision, people, this::list, this::takeOff);
        actFirst =
                Optional.of(decision)
                        .filter(it -> it.may(Action.ACT_FIRST))
                        .map(it -> new ActFirst(it.id(), this::actFirst));
        showAround();
        status.getElement().setAttribute("role", "status");
        add(
                Line.small(t("Only its authors can read it until it is opened. It saves itself.")),
                form,
                theirs,
                status,
                others());
    }

    private Div others() {
        var others = new Div(authors, affected);
        others.addClassName("cl-form");
        actFirst.ifPresent(others::add);
        return others;
    }

    private void actFirst(String because, CommandKey key) {
        try {
            acting.actFirst(decision.id(), because, decision.number(), key, me);
            changed.run();
            Toast.say(t("It stands as done first. Its brief is due within two days."));
        } catch (Overtaken first) {
            if (look()) {
                save();
            }
            throw first;
        }
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
        showAround();
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
        showAround();
        affected.takeFrom(now.affected);
    }

    private void showAround() {
        authors.show(decision.authors());
        actFirst.ifPresent(it -> it.told(acting.mustBeTold(decision.id(), me)));
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
