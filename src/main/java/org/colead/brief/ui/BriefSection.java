package org.colead.brief.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.brief.BriefDesk;
import org.colead.brief.BriefReading;
import org.colead.brief.Readership;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DoneFirst;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// The brief on the decision's page: written while it is DECIDED, linked once published.
@org.springframework.stereotype.Component
class BriefSection implements DecisionSection {

    private final BriefDesk desk;
    private final BriefReading reading;
    private final Readership readership;
    private final Clock clock;

    BriefSection(BriefDesk desk, BriefReading reading, Readership readership, Clock clock) {
        this.desk = desk;
        this.reading = reading;
        this.readership = readership;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        if (decision.stage() == Stage.DECIDED) {
            return Optional.of(
                    decision.may(Action.WRITE_BRIEF)
                            ? new BriefForm(decision, desk, viewer)
                            : awaited(decision));
        }
        return desk.published(decision.id())
                .map(id -> {
                    var link = new Anchor("briefs/" + id, t("Read the brief"));
                    link.addClassName("cl-button");
                    var section = new Section("brief", t("The brief"), link);
                    section.add(new HeardHere(id, reading, readership, Dates.of(clock), viewer));
                    return section;
                });
    }

    private Section awaited(DecisionDetails decision) {
        var section =
                new Section("brief", t("The brief"), Line.small(t("Its authors are writing it.")));
        decision.doneFirst().map(this::due).ifPresent(section::add);
        return section;
    }

    private Component due(DoneFirst it) {
        var when = Dates.of(clock).when(it.briefDue());
        return it.isOverdue(clock.instant())
                ? Line.note("open", t("It was due {0}, and is overdue.", when))
                : Line.note("open", t("It is due {0}: two days after it was done.", when));
    }
}
