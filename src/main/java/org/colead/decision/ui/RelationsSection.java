package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Related;
import org.colead.decision.Relations;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Line;

/// Beside a decision: what it builds on and what builds on it, what it replaced and what replaced
/// it.
@org.springframework.stereotype.Component
class RelationsSection implements DecisionSection {

    private final Relations relations;

    RelationsSection(Relations relations) {
        this.relations = relations;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 850;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        var related = relations.of(decision.id(), viewer);
        boolean writes =
                decision.stage().compareTo(Stage.CHECKING) < 0
                        && (decision.may(Action.WRITE_DRAFT) || decision.may(Action.AMEND));
        if (related.isEmpty() && !writes) {
            return Optional.empty();
        }
        var facts = new FactSheet();
        listed(facts, t("Depends on"), related.dependsOn());
        if (writes) {
            facts.fact(
                    related.dependsOn().isEmpty() ? t("Depends on") : t("And on"),
                    new DependOn(relations, decision.id(), viewer));
        }
        listed(facts, t("Others depend on it"), related.dependents());
        if (!related.affected().isEmpty()
                && (decision.may(Action.SUPERSEDE) || decision.may(Action.RECALL))) {
            facts.fact(t("Before you replace or recall it"), warning(related));
        }
        listed(facts, t("Replaces"), related.replaces());
        listed(facts, t("Replaced by"), related.replacedBy().stream().toList());
        return Optional.of(facts);
    }

    static Component warning(Related related) {
        return Line.note(
                "open",
                t(
                        "{0, plural, one {# decision depends} other {# decisions depend}} on it. {0, plural, one {Its group is} other {Their groups are}} told when it is replaced or recalled.",
                        related.affected().size()));
    }

    private static void listed(FactSheet facts, String name, List<Related.Other> others) {
        if (!others.isEmpty()) {
            facts.fact(
                    name,
                    others.stream().map(RelationsSection::item).toArray(Component[]::new));
        }
    }

    private static Component item(Related.Other other) {
        var state = other.inForce() ? t("In force") : t(other.stage().word());
        var line =
                new Div(
                        new Anchor("decisions/" + other.id(), other.title()),
                        new Span(t(", {0}", state)));
        line.addClassName("cl-related");
        return line;
    }
}
