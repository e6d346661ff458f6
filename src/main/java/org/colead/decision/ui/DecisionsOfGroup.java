package org.colead.decision.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionRegister;
import org.colead.decision.RegisterFilter;
import org.colead.group.GroupCard;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// A group's newest decisions, on its page.
@org.springframework.stereotype.Component
class DecisionsOfGroup implements GroupSection {

    private static final int SHOWN = 10;

    private final DecisionRegister register;
    private final Clock clock;

    DecisionsOfGroup(DecisionRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        var page = register.register(RegisterFilter.of(group.id()), Optional.empty(), viewer);
        var section = new Section("decisions", t("Decisions"));
        if (page.rows().isEmpty()) {
            section.add(Line.quiet(t("Nothing was put to this group yet.")));
        }
        var rows = new OrderedList();
        rows.addClassName("cl-rows");
        page.rows().stream()
                .limit(SHOWN)
                .forEach(row -> rows.add(new DecisionItem(row, Dates.of(clock))));
        section.add(rows);
        if (page.rows().size() > SHOWN) {
            section.add(all(group, viewer));
        }
        if (group.may(Action.PROPOSE)) {
            var propose = new Anchor("decisions/new?group=" + group.id(), t("Propose something"));
            propose.addClassName("cl-button");
            section.add(Line.acts(propose));
        }
        return Optional.of(section);
    }

    private Component all(GroupCard group, PersonId viewer) {
        var filter = RegisterFilter.of(group.id());
        return new Anchor(
                RegisterAddress.of(filter),
                t(
                        "These are the newest {0}. See all {1} decisions of this group",
                        SHOWN, register.count(filter, viewer)));
    }
}
