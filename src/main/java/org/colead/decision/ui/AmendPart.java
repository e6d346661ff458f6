package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionService;
import org.colead.decision.ProposalText;
import org.colead.decision.Terms;
import org.colead.kernel.PersonId;

/// A button that opens the form for the next version.
class AmendPart extends Div {

    private final DecisionDetails decision;
    private final DecisionService service;
    private final PersonId me;
    private final Runnable changed;

    AmendPart(
            DecisionDetails decision,
            DecisionService service,
            DecisionRegister register,
            PersonId me,
            Runnable changed) {
        this.decision = decision;
        this.service = service;
        this.me = me;
        this.changed = changed;
        addClassName("cl-more");
        offer(register);
    }

    private void offer(DecisionRegister register) {
        removeAll();
        add(new Button(t("Amend the text"), _ -> write(register)));
    }

    private void write(DecisionRegister register) {
        removeAll();
        add(
                new AmendForm(
                        decision,
                        this::amend,
                        () -> register.details(decision.id(), me),
                        () -> offer(register)));
    }

    private void amend(ProposalText text, Terms terms, int version) {
        service.amend(decision.id(), text, terms, version, me);
        removeAll();
        changed.run();
    }
}
