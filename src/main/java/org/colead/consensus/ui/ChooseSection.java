package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.consensus.AfterFailures;
import org.colead.consensus.AgreeingAfterFailures;
import org.colead.consensus.TakenWays;
import org.colead.consensus.WayOn;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Line;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// After as many failed checks as the charter allows: how the group goes on.
@org.springframework.stereotype.Component
class ChooseSection implements DecisionSection {

    private final AfterFailures afterFailures;
    private final AgreeingAfterFailures agreeing;
    private final TakenWays ways;

    ChooseSection(AfterFailures afterFailures, AgreeingAfterFailures agreeing, TakenWays ways) {
        this.afterFailures = afterFailures;
        this.agreeing = agreeing;
        this.ways = ways;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        if (decision.stage() != Stage.CONCERNS || !afterFailures.mustChoose(decision.id())) {
            return Optional.empty();
        }
        var section = new Section("choose", Words.t("How to go on"));
        section.add(
                Line.plain(
                        Words.t(
                                "{0} checks did not pass. The group chooses now how to go on.",
                                decision.failedChecks())));
        if (agreeing.isProposed(decision.id(), viewer)) {
            var proposed = ways.of(decision.id(), viewer).getLast();
            section.add(new ProposedWay(decision, proposed, agreeing, viewer));
        }
        if (asked(decision, viewer)) {
            section.add(reply(decision, viewer));
        } else if (decision.may(Action.CHOOSE_AFTER_FAILURE)) {
            section.add(new WayOnForm(decision, afterFailures, viewer));
        }
        return Optional.of(section);
    }

    private boolean asked(DecisionDetails decision, PersonId viewer) {
        return afterFailures
                .chosen(decision.id(), viewer)
                .filter(WayOn.ESCALATE::equals)
                .isPresent();
    }

    private Component reply(DecisionDetails decision, PersonId viewer) {
        return afterFailures.mayReply(decision.id(), viewer)
                ? new EscalationReply(decision, afterFailures, viewer)
                : Line.plain(
                        Words.t("The granting group was asked. Its reply comes with a reason."));
    }
}
