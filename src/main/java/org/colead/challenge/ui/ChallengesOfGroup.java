package org.colead.challenge.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.Optional;
import org.colead.challenge.ChallengeDesk;
import org.colead.challenge.ChallengeState;
import org.colead.group.GroupCard;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Section;

/// What was put to a group and waits, on its page.
@org.springframework.stereotype.Component
class ChallengesOfGroup implements GroupSection {

    private static final int SHOWN = 5;

    private final ChallengeDesk desk;
    private final Clock clock;

    ChallengesOfGroup(ChallengeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        var page = desk.all(Optional.of(group.id()), Optional.empty(), viewer);
        var open = page.rows().stream().filter(it -> it.state() == ChallengeState.OPEN).toList();
        var section = new Section("challenges", t("Challenges"));
        if (open.isEmpty()) {
            section.add(Line.quiet(t("No challenge waits for an answer of this group.")));
        } else {
            section.beside(
                    t(
                            "{0, plural, one {one waits for an answer} other {# wait for an answer}}",
                            desk.waiting(group.id(), viewer)));
            var list = new ChallengeList();
            list.show(open.stream().limit(SHOWN).toList(), Dates.of(clock));
            section.add(list);
        }
        var post = new Anchor("challenges/new?group=" + group.id(), t("Post a challenge"));
        post.addClassName("cl-button");
        section.add(
                Line.acts(
                        post,
                        new Anchor(
                                "challenges?group=" + group.id(),
                                t("All challenges of this group"))));
        return Optional.of(section);
    }
}
