package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.consensus.CheckStatus;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// The open check on the page of its decision: how many have answered, and the way to one’s own
/// position.
@org.springframework.stereotype.Component
class CheckSection implements DecisionSection {

    private final Checks checks;
    private final Clock clock;

    CheckSection(Checks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return decision.stage() != Stage.CHECKING
                ? Optional.empty()
                : checks.status(decision.id(), viewer)
                        .map(check -> section(decision, check, viewer));
    }

    private Component section(DecisionDetails decision, CheckStatus check, PersonId viewer) {
        var section =
                new Section(
                        "check",
                        Words.t("The check"),
                        new CheckLine(check, Dates.of(clock)),
                        new Answers(check));
        if (check.member()) {
            section.add(way(check));
        }
        if (decision.may(Action.CLOSE_CHECK) && check.quorumReached()) {
            section.add(new CloseCheck(check, () -> checks.close(check.id(), viewer)));
        }
        return section;
    }

    private static Component way(CheckStatus check) {
        var given = check.mine().isPresent();
        var way =
                new Anchor(
                        "decisions/" + check.decision() + "/check",
                        given
                                ? Words.t("See or change your position")
                                : Words.t("Give your position"));
        way.addClassNames("cl-button", given ? "plain" : "primary");
        var acts = new Div(way);
        acts.addClassName("cl-acts");
        return acts;
    }
}
