package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Map;
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
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Renewal;
import org.colead.uikit.Section;
import org.springframework.stereotype.Component;

/// The round of reactions: each member reacts or passes; folded away afterwards.
@Component
class ReactionsSection implements DecisionSection {

    private final Contributions contributions;
    private final Deliberation deliberation;
    private final Clock clock;

    ReactionsSection(Contributions contributions, Deliberation deliberation, Clock clock) {
        this.contributions = contributions;
        this.deliberation = deliberation;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> render(
            DecisionDetails decision, PersonId viewer) {
        var given = given(contributions.tallies(decision.id()));
        if (decision.stage() == Stage.REACTING) {
            return Optional.of(round(decision, given, viewer));
        }
        return given.all() == 0 ? Optional.empty() : Optional.of(earlier(decision, given, viewer));
    }

    private static Tally given(Map<Kind, Tally> tallies) {
        return tallies.getOrDefault(Kind.REACTION, Tally.NONE)
                .plus(tallies.getOrDefault(Kind.PASS, Tally.NONE));
    }

    private Section round(DecisionDetails decision, Tally given, PersonId viewer) {
        int members = contributions.members(decision.group());
        int reacted = contributions.reacted(decision.id(), decision.group());
        var section = Renewal.inParts(new Section("reactions", t("Reactions")));
        section.beside(Counted.first(t("{0} of {1}", Counted.of(reacted), Counted.of(members))));
        section.add(
                Line.quiet(
                        t(
                                "Each member says in turn how the proposal sits with them, or passes. Nobody"
                                        + " answers or argues yet.")));
        section.add(list(decision, given, viewer));
        section.add(
                Offer.of(
                        decision,
                        Action.REACT,
                        t("Why can’t I react?"),
                        () -> form(decision, viewer)));
        return section;
    }

    private ReactForm form(DecisionDetails decision, PersonId viewer) {
        return new ReactForm(
                decision.id(),
                contributions.reactionOf(decision.id(), viewer),
                deliberation,
                viewer);
    }

    private com.vaadin.flow.component.Component earlier(
            DecisionDetails decision, Tally given, PersonId viewer) {
        var quiet = t("{0}, {1}", Counted.of(given.all()), Summary.days(given, Dates.of(clock)));
        var folded = new More(t("Reactions"), quiet, list(decision, given, viewer));
        return Earlier.round("reactions", t("Reactions, an earlier round"), folded);
    }

    private Pages list(DecisionDetails decision, Tally given, PersonId viewer) {
        var dates = Dates.of(clock);
        var list = new UnorderedList();
        list.addClassName("cl-pairs");
        return new Pages(
                list,
                given.all(),
                after -> contributions.reactions(decision.id(), after, viewer),
                row -> new ReactionItem(row, dates));
    }
}
