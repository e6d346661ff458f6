package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.Kind;
import org.colead.deliberation.Tally;
import org.colead.kernel.PersonId;
import org.colead.uikit.Line;
import org.colead.uikit.Renewal;
import org.colead.uikit.Section;
import org.springframework.stereotype.Component;

/// The concerns, each with the line to its answer.
@Component
class ConcernsSection implements DecisionSection {

    private final Contributions contributions;
    private final Deliberation deliberation;
    private final ConcernItems items;

    ConcernsSection(Contributions contributions, Deliberation deliberation, ConcernItems items) {
        this.contributions = contributions;
        this.deliberation = deliberation;
        this.items = items;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> render(
            DecisionDetails decision, PersonId viewer) {
        var tally = contributions.tallies(decision.id()).getOrDefault(Kind.CONCERN, Tally.NONE);
        return tally.all() == 0 && decision.stage() != Stage.CONCERNS
                ? Optional.empty()
                : Optional.of(section(decision, tally, viewer));
    }

    private Section section(DecisionDetails decision, Tally tally, PersonId viewer) {
        var section = Renewal.inParts(new Section("concerns", t("Concerns")));
        section.beside(Summary.concerns(tally));
        if (tally.all() == 0) {
            section.add(
                    Line.quiet(
                            t(
                                    "No concern has been raised yet. A concern says what could harm the"
                                            + " aim. Each gets an answer, and nothing is decided before"
                                            + " it has one.")));
        }
        section.add(list(decision, tally, viewer));
        section.add(joining(decision, viewer));
        section.add(raising(decision, viewer));
        return section;
    }

    private Pages list(DecisionDetails decision, Tally tally, PersonId viewer) {
        return new Pages(
                new Div(),
                tally.all(),
                after -> contributions.concerns(decision.id(), after, viewer),
                row -> items.item(decision, row, viewer));
    }

    private JoinPart joining(DecisionDetails decision, PersonId viewer) {
        return new JoinPart(decision, contributions, items.joining(), viewer);
    }

    private com.vaadin.flow.component.Component raising(DecisionDetails decision, PersonId viewer) {
        return Offer.of(
                decision,
                Action.RAISE_CONCERN,
                t("Why can’t I raise a concern?"),
                () -> raise(decision, viewer));
    }

    private Open raise(DecisionDetails decision, PersonId viewer) {
        var raise =
                new Open(
                        t("Raise a concern"),
                        close -> new RaiseConcernForm(decision.id(), deliberation, viewer, close));
        raise.addClassName("cl-more");
        return raise;
    }
}
