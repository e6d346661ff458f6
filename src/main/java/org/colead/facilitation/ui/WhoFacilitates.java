package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.facilitation.Facilitators;
import org.colead.kernel.PersonId;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;

/// Who facilitates the rounds of this decision; whoever does can hand it over here.
@org.springframework.stereotype.Component
class WhoFacilitates implements DecisionSection {

    private static final Set<Stage> ROUNDS =
            EnumSet.of(
                    Stage.DRAFTING,
                    Stage.CLARIFYING,
                    Stage.REACTING,
                    Stage.CONCERNS,
                    Stage.CHECKING);

    private final Facilitators facilitators;
    private final Responsibilities responsibilities;

    WhoFacilitates(Facilitators facilitators, Responsibilities responsibilities) {
        this.facilitators = facilitators;
        this.responsibilities = responsibilities;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        if (!ROUNDS.contains(decision.stage())) {
            return Optional.empty();
        }
        var carried = facilitators.of(decision.group());
        var facts = new FactSheet();
        if (carried.isEmpty()) {
            var nobody = new Nobody(facilitators).fact(decision.group(), viewer);
            facts.fact(t("Facilitated by"), nobody);
        }
        carried.forEach(row -> facts.fact(t("Facilitated by"), told(row, decision, viewer)));
        return Optional.of(facts);
    }

    private Component[] told(ResponsibilityRow row, DecisionDetails decision, PersonId viewer) {
        var lines = new ArrayList<Component>();
        row.holder().ifPresent(who -> lines.add(new Span(who.name())));
        row.offer()
                .ifPresent(open ->
                        lines.add(
                                Line.label(
                                        t(
                                                "{0} has been asked. Until they accept, {1} facilitates.",
                                                open.to().name(),
                                                row.holder().map(who -> who.name()).orElse("—")))));
        if (row.isOfferedTo(viewer)) {
            lines.add(new Anchor("responsibilities", t("Take it over, or not")));
        } else if (row.isCarriedBy(viewer) && row.offer().isEmpty()) {
            if (facilitators.mightRotate(decision.group(), viewer)) {
                lines.add(
                        Line.label(
                                t(
                                        "You have facilitated the last three decisions. Perhaps somebody else would like to learn it.")));
            }
            lines.add(
                    new HandOverForm(
                            row,
                            facilitators.others(decision.group(), viewer),
                            responsibilities,
                            viewer));
        }
        return lines.toArray(Component[]::new);
    }
}
