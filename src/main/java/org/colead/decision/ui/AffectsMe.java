package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionService;
import org.colead.decision.Stage;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.ConfirmInline;
import org.colead.uikit.Line;
import org.colead.uikit.Toast;

/// “This affects me”, and the way back for whoever said so, or was listed, by mistake.
final class AffectsMe extends Div {

    private final DecisionService service;
    private final DecisionId decision;
    private final boolean concerns;
    private final PersonId me;
    private final Runnable changed;

    private AffectsMe(
            DecisionDetails decision, DecisionService service, PersonId me, Runnable changed) {
        this.decision = decision.id();
        this.concerns = decision.stage().inRounds() && decision.stage() != Stage.CHECKING;
        this.service = service;
        this.me = me;
        this.changed = changed;
        setId("affects-me");
    }

    /// Nothing where neither can be said.
    static Optional<Component> of(
            DecisionDetails decision, DecisionService service, PersonId me, Runnable changed) {
        if (!decision.opened()) {
            return Optional.empty();
        }
        var part = new AffectsMe(decision, service, me, changed);
        boolean mayReturn = decision.may(Action.DECLARE_AFFECTED);
        if (decision.may(Action.DISCLAIM_AFFECTED)) {
            part.add(Line.label(t("You are one of them.")), part.wayBack(mayReturn));
        } else if (mayReturn) {
            part.add(new Act(t("This affects me"), part::declare).tertiary());
        } else {
            return Optional.empty();
        }
        return Optional.of(part);
    }

    private Component wayBack(boolean mayReturn) {
        var verb = t("This does not affect me");
        return mayReturn
                ? new Act(verb, this::takeBack).tertiary()
                : new ConfirmInline(
                        verb,
                        t(
                                "You work elsewhere: you may not be able to read it any more, and"
                                        + " cannot take this back."),
                        this::leave);
    }

    private void declare() {
        service.declareAffected(decision, me);
        changed.run();
        Toast.say(
                concerns
                        ? t("You can raise concerns now, and each gets an answer.")
                        : t("You are named now among those whom it affects."));
    }

    private void takeBack() {
        service.disclaimAffected(decision, me);
        changed.run();
        Toast.undo(t("You are not among those affected any more."), this::declare);
    }

    private void leave() {
        service.disclaimAffected(decision, me);
        changed.run();
        Toast.say(t("You are not among those affected any more."));
    }
}
