package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.CheckResult;
import org.colead.consensus.Checks;
import org.colead.consensus.ClosedPositions;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;

/// What the last check came to, on the page of its decision.
@org.springframework.stereotype.Component
class ResultSection implements DecisionSection {

    private final Checks checks;
    private final ClosedPositions positions;

    ResultSection(Checks checks, ClosedPositions positions) {
        this.checks = checks;
        this.positions = positions;
    }

    @Override
    public int order() {
        return 100;
    }

    /// Nothing while a check is open: nobody should look at the last round while giving this one.
    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return decision.stage() == Stage.DRAFTING || decision.stage() == Stage.CHECKING
                ? Optional.empty()
                : checks.result(decision.id(), viewer)
                        .map(result -> parts(decision, result, viewer));
    }

    private Component parts(DecisionDetails decision, CheckResult result, PersonId viewer) {
        var check = result.id();
        var parts =
                new Div(
                        new Verdict(decision, result, () -> positions.allBallots(check, viewer)),
                        result.method() instanceof AmongOptions among
                                ? new Ballots(
                                        result,
                                        among,
                                        after -> positions.ballots(check, after, viewer))
                                : new Reasons("reasons", result, positions, viewer));
        if (result.left() > 0) {
            parts.add(new LeftBefore(result, after -> positions.left(check, after, viewer)));
        }
        parts.addClassName("cl-parts-of-result");
        return parts;
    }
}
