package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Related;
import org.colead.decision.Relations;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
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
                decision.stage().compareTo(Stage.CHECKING) < 0 && isAuthor(decision, viewer);
        if (related.isEmpty() && !writes) {
            return Optional.empty();
        }
        var facts = new FactSheet();
        if (!writes) {
            listed(facts, t("Depends on"), related.dependsOn());
        } else {
            bases(facts, decision, related, viewer);
        }
        listed(facts, t("Others depend on it"), related.dependents());
        listed(facts, t("Replaces"), related.replaces());
        listed(facts, t("The next decision"), related.next());
        listed(facts, t("Replaced by"), related.replacedBy().stream().toList());
        return Optional.of(facts);
    }

    private static boolean isAuthor(DecisionDetails decision, PersonId viewer) {
        return decision.writers().stream().anyMatch(it -> it.person().equals(viewer));
    }

    /// What it builds on, each to be taken away again, and a field for one more.
    private void bases(
            FactSheet facts, DecisionDetails decision, Related related, PersonId viewer) {
        var known =
                related.dependsOn().stream()
                        .<Component>map(other -> removable(decision, other, viewer));
        var further = Stream.<Component>of(new DependOn(relations, decision.id(), viewer));
        facts.fact(t("Depends on"), Stream.concat(known, further).toArray(Component[]::new));
    }

    private Component removable(DecisionDetails decision, Related.Other other, PersonId viewer) {
        var remove =
                new Act(
                                t("Remove"),
                                () -> relations.dependNoMore(decision.id(), other.id(), viewer))
                        .tertiary();
        var named = item(other);
        named.setId("depends-on-" + other.id());
        remove.button().getElement().setAttribute("aria-describedby", "depends-on-" + other.id());
        var line = new Div(named, remove);
        line.addClassName("cl-removable");
        return line;
    }

    /// Before it is replaced or recalled; nothing where nobody builds on it.
    static Component[] warning(Related related) {
        int many = related.affected().size();
        return many == 0
                ? new Component[0]
                : new Component[] {
                    Line.note(
                            "open",
                            t(
                                    "{0, plural, one {# decision depends} other {# decisions depend}} on it. {0, plural, one {Its group is} other {Their groups are}} told when it is replaced or recalled.",
                                    many))
                };
    }

    private static void listed(FactSheet facts, String name, List<Related.Other> others) {
        if (!others.isEmpty()) {
            facts.fact(name, others.stream().map(RelationsSection::item).toArray(Component[]::new));
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
