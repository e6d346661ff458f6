package org.colead.deliberation.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Optional;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.deliberation.ContributionRow;
import org.colead.deliberation.Contributions;
import org.colead.deliberation.Deliberation;
import org.colead.deliberation.Kind;
import org.colead.deliberation.Tally;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Renewal;
import org.colead.uikit.SayForm;
import org.colead.uikit.Section;
import org.springframework.stereotype.Component;

/// The questions: open while the decision is clarified, folded away afterwards.
@Component
class QuestionsSection implements DecisionSection {

    private final Contributions contributions;
    private final Deliberation deliberation;
    private final Clock clock;

    QuestionsSection(Contributions contributions, Deliberation deliberation, Clock clock) {
        this.contributions = contributions;
        this.deliberation = deliberation;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> render(
            DecisionDetails decision, PersonId viewer) {
        var tally = contributions.tallies(decision.id()).getOrDefault(Kind.QUESTION, Tally.NONE);
        if (decision.stage() == Stage.CLARIFYING) {
            return Optional.of(round(decision, tally, viewer));
        }
        return tally.all() == 0 ? Optional.empty() : Optional.of(earlier(decision, tally, viewer));
    }

    private Section round(DecisionDetails decision, Tally tally, PersonId viewer) {
        var section = Renewal.inParts(new Section("questions", t("Questions")));
        section.beside(Summary.answeredOf(tally));
        section.add(
                Line.quiet(
                        t(
                                "Ask what you need to know to understand the proposal. Opinions come in the"
                                        + " next round; it begins when every question has an answer.")));
        section.add(list(decision, tally, viewer));
        section.add(
                Offer.of(
                        decision, Action.ASK, t("Why can’t I ask?"), () -> form(decision, viewer)));
        return section;
    }

    private com.vaadin.flow.component.Component earlier(
            DecisionDetails decision, Tally tally, PersonId viewer) {
        var folded =
                new More(
                        t("Questions"),
                        Summary.round(tally, Dates.of(clock)),
                        list(decision, tally, viewer));
        return Earlier.round("questions", t("Questions, an earlier round"), folded);
    }

    private Pages list(DecisionDetails decision, Tally tally, PersonId viewer) {
        var dates = Dates.of(clock);
        return new Pages(
                new Div(),
                tally.all(),
                after -> contributions.questions(decision.id(), after, viewer),
                row -> item(decision, row, viewer, dates));
    }

    private WordsItem item(
            DecisionDetails decision, ContributionRow row, PersonId viewer, Dates dates) {
        return new WordsItem(
                decision,
                row,
                (words, given, _) -> deliberation.answerQuestion(row.id(), words, given, viewer),
                Optional::empty,
                viewer,
                dates);
    }

    private SayForm form(DecisionDetails decision, PersonId viewer) {
        return new SayForm(
                t("Your question"),
                "question-" + decision.id(),
                t("Ask"),
                (words, key) -> deliberation.ask(decision.id(), words, key, viewer));
    }
}
