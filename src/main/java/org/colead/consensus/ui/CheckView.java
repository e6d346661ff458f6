package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.colead.authority.Action;
import org.colead.consensus.AbsentMembers;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Checks;
import org.colead.consensus.TakingPositions;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.page.StageLine;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.LiveRegion;
import org.colead.uikit.Place;
import org.colead.uikit.Refused;
import org.colead.uikit.Words;

/// Giving a position: the exact text on one side, the scale on the other.
@PermitAll
@Route("decisions/:id/check")
class CheckView extends Place implements BeforeEnterObserver {

    private final DecisionRegister register;
    private final Checks checks;
    private final AbsentMembers absent;
    private final TakingPositions taking;
    private final Changes changes;
    private final PersonId me;
    private final Clock clock;

    CheckView(
            DecisionRegister register,
            Checks checks,
            AbsentMembers absent,
            TakingPositions taking,
            Changes changes,
            SignedIn signedIn,
            Clock clock) {
        this.register = register;
        this.checks = checks;
        this.absent = absent;
        this.taking = taking;
        this.changes = changes;
        this.me = signedIn.person();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        try {
            show(DecisionId.of(event.getRouteParameters().get("id").orElse("")));
        } catch (Refusal refusal) {
            refused(Refused.because(refusal));
        } catch (IllegalArgumentException notAnId) {
            refused(new Refused(Words.t("There is no such decision, or you may not read it.")));
        }
    }

    private void refused(Refused reason) {
        title(Words.t("Check"));
        sheet().add(reason.way(Words.t("To the decisions"), "decisions"));
    }

    private void show(DecisionId id) {
        var decision = register.details(id, me);
        crumbs(
                new Anchor("decisions", Words.t("Decisions")),
                new Anchor("groups/" + decision.group(), decision.groupName()));
        question(decision.title());
        named(Words.t("Give your position · {0}", decision.title()));
        checks.status(id, me)
                .ifPresentOrElse(check -> open(decision, check), () -> closed(decision));
    }

    private void open(DecisionDetails decision, CheckStatus check) {
        var dates = Dates.of(clock);
        head(StageLine.of(decision, dates), new CheckLine(check, dates));
        var text =
                new TextToJudge(decision, check, () -> register.versions(decision.id(), me), dates);
        text.add(new LiveRegion(changes::watch, decision.id().value(), () -> follow(decision)));
        var columns =
                new Div(
                        text,
                        new PositionPart(
                                check,
                                () -> checks.status(check.decision(), me),
                                absent,
                                taking,
                                me,
                                dates));
        columns.addClassName("cl-check");
        sheet().add(columns);
    }

    /// Follows what happens elsewhere; never touches what is being chosen or typed.
    private Component follow(DecisionDetails decision) {
        return checks.status(decision.id(), me)
                .<Component>map(check -> answers(decision, check))
                .orElseGet(() -> result(decision));
    }

    private Component answers(DecisionDetails decision, CheckStatus check) {
        var answers = new Answers(check);
        if (decision.may(Action.CLOSE_CHECK) && check.quorumReached()) {
            answers.add(new CloseCheck(check, () -> close(check)));
        }
        return answers;
    }

    private void close(CheckStatus check) {
        checks.close(check.id(), me);
        getUI().ifPresent(ui -> ui.navigate("decisions/" + check.decision()));
    }

    private void closed(DecisionDetails decision) {
        sheet().add(result(decision));
    }

    private static Component result(DecisionDetails decision) {
        var way = new Anchor("decisions/" + decision.id(), Words.t("To the decision"));
        way.addClassNames("cl-button", "primary");
        return new EmptyState(
                Words.t("No check is open"),
                Words.t("What the last one came to stands on the decision."),
                way);
    }
}
