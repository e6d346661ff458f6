package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.facilitation.OpenRounds;
import org.colead.kernel.PersonId;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;

/// Who has not been heard in this round: beside the decision, for whoever facilitates alone.
@org.springframework.stereotype.Component
class NotHeardYet implements DecisionSection {

    private static final Set<Stage> ROUNDS =
            EnumSet.of(Stage.CLARIFYING, Stage.REACTING, Stage.CONCERNS);

    private final OpenRounds rounds;

    NotHeardYet(OpenRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return ROUNDS.contains(decision.stage()) && rounds.facilitates(decision.id(), viewer)
                ? Optional.of(shown(rounds.notHeard(decision.id(), viewer)))
                : Optional.empty();
    }

    private static Component shown(List<String> names) {
        var label = t("Not heard yet in this round");
        if (names.isEmpty()) {
            return new FactSheet().fact(label, t("Everybody was heard"));
        }
        var list = new UnorderedList();
        list.addClassName("cl-plain-list");
        names.forEach(name -> list.add(new ListItem(name)));
        return new FactSheet()
                .fact(
                        label,
                        list,
                        Line.label(
                                t(
                                        "Only you see this, because you facilitate. Whoever raised a concern without showing their name may stand here too.")));
    }
}
