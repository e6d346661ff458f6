package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.colead.challenge.ChallengeDesk;
import org.colead.decision.DecisionDetails;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.FactSheet;

/// Among a decision’s facts: the challenge that it comes from.
@org.springframework.stereotype.Component
class ChallengeBehind implements DecisionSection {

    private final ChallengeDesk desk;

    ChallengeBehind(ChallengeDesk desk) {
        this.desk = desk;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 950;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return desk.behind(decision.id(), viewer)
                .map(it ->
                        new FactSheet()
                                .fact(
                                        t("Comes from"),
                                        new Anchor("challenges/" + it.id(), it.title())));
    }
}
