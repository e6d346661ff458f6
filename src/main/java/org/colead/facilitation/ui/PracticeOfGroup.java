package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.colead.decision.DecisionRegister;
import org.colead.decision.DecisionRow;
import org.colead.decision.page.StageLine;
import org.colead.group.GroupCard;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Line;
import org.colead.uikit.Rows;
import org.colead.uikit.Section;

/// A group's practice decisions: they stand here and nowhere else.
@org.springframework.stereotype.Component
class PracticeOfGroup implements GroupSection {

    private final DecisionRegister register;

    PracticeOfGroup(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        var practised = register.practice(group.id(), viewer);
        if (practised.isEmpty()) {
            return Optional.empty();
        }
        var rows = new Rows();
        practised.forEach(row -> rows.row(row(row)));
        return Optional.of(
                new Section(
                        "practice",
                        t("Practice"),
                        Line.quiet(
                                t("Made-up questions to learn on. They never enter the register.")),
                        rows));
    }

    private static Rows.Row row(DecisionRow decision) {
        return new Rows.Row(decision.title(), "decisions/" + decision.id())
                .words(decision.ask())
                .side(StageLine.small(decision));
    }
}
