package org.colead.conflict.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.colead.group.GroupCard;
import org.colead.group.GroupCard.Member;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// On a group’s page, for its members: the way to hear each other out.
@org.springframework.stereotype.Component
class HearingInGroup implements GroupSection {

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        return group.place().filter(Member::takesPositions).map(_ -> invitation(group));
    }

    private static Section invitation(GroupCard group) {
        var ask = new Anchor("conflicts/new?group=" + group.id(), t("Ask somebody"));
        ask.addClassNames("cl-button", "plain");
        return new Section(
                "hearing",
                t("Hear each other out"),
                Line.quiet(
                        t(
                                "When two of you misunderstood each other: one speaks, the other says it"
                                        + " back, until both were heard.")),
                Line.acts(ask, new Anchor("conflicts", t("Cases you can read"))));
    }
}
