package org.colead.consensus.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.colead.consensus.AbsentMembers;
import org.colead.consensus.CheckResult;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.SenseChecks;
import org.colead.consensus.TakingPositions;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.page.StageLine;
import org.colead.kernel.Refusal;
import org.colead.platform.Changes;
import org.colead.platform.SignedIn;
import org.colead.uikit.Dates;
import org.colead.uikit.EmptyState;
import org.colead.uikit.Line;
import org.colead.uikit.LiveRegion;
import org.colead.uikit.Place;
import org.colead.uikit.Refused;
import org.colead.uikit.Said;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// Answering a sense check: what is asked, on one side, and the scale on the other.
@PermitAll
@Route("decisions/:id/sense")
class SenseView extends Place implements BeforeEnterObserver {

    private final DecisionRegister register;
    private final SenseChecks senses;
    private final AbsentMembers absent;
    private final TakingPositions taking;
    private final Changes changes;
    private final SignedIn signedIn;
    private final Clock clock;

    SenseView(
            DecisionRegister register,
            SenseChecks senses,
            AbsentMembers absent,
            TakingPositions taking,
            Changes changes,
            SignedIn signedIn,
            Clock clock) {
        this.register = register;
        this.senses = senses;
        this.absent = absent;
        this.taking = taking;
        this.changes = changes;
        this.signedIn = signedIn;
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
        title(Words.t("Sense check"));
        sheet().add(reason.way(Words.t("To the decisions"), "decisions"));
    }

    private void show(DecisionId id) {
        var decision = register.details(id, signedIn.person());
        crumbs(
                new Anchor("decisions", Words.t("Decisions")),
                new Anchor("groups/" + decision.group(), decision.groupName()));
        question(decision.title());
        named(Words.t("Sense check · {0}", decision.title()));
        senses.status(id, signedIn.person())
                .ifPresentOrElse(check -> open(decision, check), () -> closed(decision));
    }

    private void open(DecisionDetails decision, CheckStatus check) {
        var dates = Dates.of(clock);
        head(StageLine.of(decision, dates));
        var asked =
                new Section(
                        "asked",
                        Words.t("What is asked"),
                        new Said(check.question()),
                        Line.small(
                                Words.t(
                                        "A sense check, open until {0}. It decides nothing.",
                                        dates.moment(check.closesAt()))),
                        Line.acts(
                                new Anchor(
                                        "decisions/" + decision.id(), Words.t("To the decision"))),
                        new LiveRegion(
                                changes::watch,
                                decision.id().value(),
                                () ->
                                        senses.status(decision.id(), signedIn.person())
                                                .<com.vaadin.flow.component.Component>map(
                                                        Answers::new)
                                                .orElseGet(() -> none(decision))));
        var columns =
                new Div(
                        asked,
                        new PositionPart(
                                check,
                                () -> senses.status(check.decision(), signedIn.person()),
                                absent,
                                taking,
                                signedIn.person(),
                                dates));
        columns.addClassName("cl-check");
        sheet().add(columns);
    }

    private void closed(DecisionDetails decision) {
        sheet().add(none(decision));
    }

    private EmptyState none(DecisionDetails decision) {
        var way = new Anchor("decisions/" + decision.id() + "#sense", Words.t("To the decision"));
        way.addClassNames("cl-button", "primary");
        return new EmptyState(Words.t("No sense check is open"), lastOne(decision), way);
    }

    private String lastOne(DecisionDetails decision) {
        return senses.last(decision.id(), signedIn.person())
                .filter(CheckResult::amended)
                .map(_ ->
                        Words.t(
                                "The text was amended, which closed the last one. What it had shown by then stands on the decision."))
                .orElseGet(() -> Words.t("What the last one showed stands on the decision."));
    }
}
