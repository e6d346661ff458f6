package org.colead.consensus.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.consensus.CheckSummary;
import org.colead.consensus.Checks;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.FactSheet;
import org.colead.uikit.Words;

/// The closed checks of a decision among its facts.
@org.springframework.stereotype.Component
class ChecksSoFar implements DecisionSection {

    private final Checks checks;
    private final Clock clock;

    ChecksSoFar(Checks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.FACTS;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return decision.stage() == Stage.DRAFTING
                ? Optional.empty()
                : Optional.of(checks.history(decision.id(), viewer))
                        .filter(closed -> !closed.isEmpty())
                        .map(this::facts);
    }

    private Component facts(List<CheckSummary> closed) {
        var dates = Dates.of(clock);
        var list = new UnorderedList();
        closed.forEach(check -> list.add(item(check, dates)));
        return new FactSheet().fact(Words.t("Checks so far"), list);
    }

    private static ListItem item(CheckSummary check, Dates dates) {
        var outcome = new Span(check.passed() ? Words.t("passed") : Words.t("not passed"));
        outcome.getStyle().set("font-weight", "600");
        return new ListItem(
                new Text(
                        Words.t(
                                "Check {0}, version {1}, {2}: ",
                                check.number(),
                                check.textVersion(),
                                dates.shortDay(check.closedAt()))),
                outcome);
    }
}
