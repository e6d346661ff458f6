package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.DecisionRegister;
import org.colead.decision.page.DecisionSection;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.Kind;
import org.colead.deliberation.Tally;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.Renewal;
import org.colead.uikit.SayForm;
import org.colead.uikit.Section;
import org.springframework.stereotype.Component;

/// What staff outside the group said, each with its answer.
@Component
class InputSection implements DecisionSection {

    private final Contributions contributions;
    private final Deliberation deliberation;
    private final DecisionRegister register;
    private final Clock clock;

    InputSection(
            Contributions contributions,
            Deliberation deliberation,
            DecisionRegister register,
            Clock clock) {
        this.contributions = contributions;
        this.deliberation = deliberation;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> render(
            DecisionDetails decision, PersonId viewer) {
        var tally = contributions.tallies(decision.id()).getOrDefault(Kind.INPUT, Tally.NONE);
        return tally.all() == 0 && !Kind.INPUT.openAt(decision.stage())
                ? Optional.empty()
                : Optional.of(section(decision, tally, viewer));
    }

    private Section section(DecisionDetails decision, Tally tally, PersonId viewer) {
        var section = Renewal.inParts(new Section("input", t("Input from staff")));
        section.beside(Summary.answeredOf(tally));
        if (tally.all() == 0) {
            section.add(
                    Line.quiet(
                            t(
                                    "Nobody outside the group has said anything yet. Staff can until the"
                                            + " check opens, and each input gets an answer.")));
        }
        section.add(list(decision, tally, viewer));
        if (contributions.mayGiveInput(decision.id(), viewer)) {
            section.add(
                    Offer.of(
                            decision,
                            Action.GIVE_INPUT,
                            t("Why can’t I give input?"),
                            () -> form(decision, viewer)));
        }
        return section;
    }

    private Pages list(DecisionDetails decision, Tally tally, PersonId viewer) {
        var dates = Dates.of(clock);
        return new Pages(
                new Div(),
                tally.all(),
                after -> contributions.input(decision.id(), after, viewer),
                row -> item(decision, row, viewer, dates));
    }

    private WordsItem item(
            DecisionDetails decision, ContributionRow row, PersonId viewer, Dates dates) {
        return new WordsItem(
                decision,
                row,
                (words, given, changed) ->
                        deliberation.answerInput(
                                row.id(),
                                words,
                                changed.flatMap(ItChanged::version),
                                changed.map(ItChanged::passages).orElse(List.of()),
                                given,
                                viewer),
                () -> ItChanged.of(decision, row, register),
                viewer,
                dates);
    }

    private SayForm form(DecisionDetails decision, PersonId viewer) {
        return new SayForm(
                        t("Your input"),
                        "input-" + decision.id(),
                        t("Give this input"),
                        (words, key) -> deliberation.giveInput(decision.id(), words, key, viewer))
                .note(t("Its authors answer before the check opens, and you are told."));
    }
}
