package org.colead.facilitation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.authority.Action;
import org.colead.facilitation.Facilitators;
import org.colead.facilitation.Pace;
import org.colead.facilitation.SmallMatter;
import org.colead.group.GroupCard;
import org.colead.group.page.GroupSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Act;
import org.colead.uikit.Glyph;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Section;
import org.colead.uikit.Words;

/// How a group begins: step by step, until its members loosen it after three decisions.
@org.springframework.stereotype.Component
class BeginningOfGroup implements GroupSection {

    private final Pace pace;
    private final Facilitators facilitators;

    BeginningOfGroup(Pace pace, Facilitators facilitators) {
        this.pace = pace;
        this.facilitators = facilitators;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> render(GroupCard group, PersonId viewer) {
        var now = pace.of(group.id(), viewer);
        if (now.stepByStep()) {
            return Optional.of(stepByStep(group, now, viewer));
        }
        return now.change().allowed() ? Optional.of(free(group, viewer)) : Optional.empty();
    }

    private Section stepByStep(GroupCard group, Pace.Now now, PersonId viewer) {
        var section = new Section("beginning", t("Step by step"));
        section.beside(
                t(
                        "{0, plural, =0 {no decision} one {one decision} other {# decisions}} completed",
                        now.completed()));
        section.add(rules());
        if (now.change().allowed() && facilitators.of(group.id()).isEmpty()) {
            section.add(
                    Line.plain(
                            t(
                                    "Nobody facilitates yet. Before the first round, ask one of you to"
                                            + " keep the rounds and their time.")),
                    new Nobody(facilitators).way(group.id(), viewer));
        }
        if (now.change().allowed()) {
            section.add(
                    now.canBeLoosened()
                            ? Line.plain(
                                    t(
                                            "You have completed three decisions. Talk it over: do you want to go on freely? One of you says so here, for all."))
                            : Line.quiet(
                                    t(
                                            "After three completed decisions, practice ones included, you choose whether to go on freely.")));
        }
        section.add(acts(group, now, viewer));
        return section;
    }

    private static UnorderedList rules() {
        var small = SmallMatter.STANDARD;
        var list = new UnorderedList();
        list.addClassNames("cl-plain-list", "cl-pace");
        Stream.of(
                        t("Every round is held, in its order, and says what it is for."),
                        t(
                                "One proposal at a time: the next one waits until this one is published."),
                        t(
                                "Small matters: at most {0}, and {1} a week on top, of all together.",
                                Words.money(small.money()), Words.hours(small.weekly())))
                .forEach(rule -> list.add(new ListItem(new Glyph("done"), new Span(rule))));
        return list;
    }

    private Component acts(GroupCard group, Pace.Now now, PersonId viewer) {
        var practise =
                new Anchor(
                        "decisions/new?group=" + group.id() + "&practice",
                        t("Practise with a made-up question"));
        practise.addClassName("cl-button");
        var loosen = Act.primary(t("Go on freely"), () -> pace.loosen(group.id(), viewer));
        if (now.canBeLoosened() && now.change().allowed()) {
            return Line.acts(loosen, practise);
        }
        return group.may(Action.PROPOSE) ? Line.acts(practise) : Line.acts();
    }

    private Component free(GroupCard group, PersonId viewer) {
        return new More(
                t("Would step by step help?"),
                Line.quiet(
                        t(
                                "Every round explains itself, one proposal at a time, small matters only. For a group with new members, or one that wants to begin anew. What is on its way goes on.")),
                Line.acts(new Act(t("Go step by step"), () -> pace.begin(group.id(), viewer))));
    }
}
