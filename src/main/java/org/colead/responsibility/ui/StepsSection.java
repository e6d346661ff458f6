package org.colead.responsibility.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Outcome;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.people.People;
import org.colead.responsibility.Carried;
import org.colead.responsibility.CarryingOut;
import org.colead.responsibility.GivenReasons;
import org.colead.responsibility.LayingDown;
import org.colead.responsibility.Responsibilities;
import org.colead.responsibility.ResponsibilityRow;
import org.colead.responsibility.ResponsibilityState;
import org.colead.uikit.Dates;
import org.colead.uikit.Line;
import org.colead.uikit.More;
import org.colead.uikit.Section;
import org.colead.uikit.Why;
import org.colead.uikit.Words;

/// The steps of a decision: who carries each, whom it was offered to, what is free.
@org.springframework.stereotype.Component
class StepsSection implements DecisionSection {

    private static final int ORDER = 800;
    private static final Set<Stage> WITH_STEPS =
            EnumSet.of(Stage.DECIDED, Stage.PUBLISHED, Stage.UNDERWAY, Stage.REVIEWED);

    private final Carried carried;
    private final Responsibilities responsibilities;
    private final CarryingOut carrying;
    private final LayingDown laying;
    private final GivenReasons reasons;
    private final People people;
    private final Clock clock;

    StepsSection(
            Carried carried,
            Responsibilities responsibilities,
            CarryingOut carrying,
            LayingDown laying,
            GivenReasons reasons,
            People people,
            Clock clock) {
        this.carried = carried;
        this.responsibilities = responsibilities;
        this.carrying = carrying;
        this.laying = laying;
        this.reasons = reasons;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        boolean adopted = decision.outcome().filter(Outcome::binds).isPresent();
        return WITH_STEPS.contains(decision.stage()) && adopted
                ? Optional.of(section(decision, viewer))
                : Optional.empty();
    }

    private Section section(DecisionDetails decision, PersonId viewer) {
        var steps = carried.steps(decision.id());
        var section = new Section("steps", t("The steps")).beside(summary(steps));
        section.add(
                steps.isEmpty()
                        ? Line.quiet(t("No step is offered yet."))
                        : list(steps, decision, viewer));
        if (decision.stage() != Stage.REVIEWED) {
            offering(decision, viewer).ifPresent(section::add);
        }
        return section;
    }

    private Optional<Component> offering(DecisionDetails decision, PersonId viewer) {
        var verdict = decision.allowed().get(Action.OFFER_STEP);
        if (verdict == null) {
            return Optional.empty();
        }
        return Optional.of(
                verdict.allowed()
                        ? new More(
                                t("Offer a step"),
                                new StepForm(
                                        responsibilities, people, clock, decision.id(), viewer))
                        : new Why(t("Why can’t I offer a step?"), Words.t(verdict.why())));
    }

    private Component list(
            List<ResponsibilityRow> steps, DecisionDetails decision, PersonId viewer) {
        var list = new UnorderedList();
        list.addClassName("cl-hand");
        var dates = Dates.of(clock);
        var anew =
                Optional.of(new OffersAnew(responsibilities, laying, people, clock, viewer))
                        .filter(_ -> mayOffer(decision));
        var words = WordsOfNo.about(steps, reasons);
        steps.forEach(step ->
                list.add(
                        new StepItem(
                                step, responsibilities, carrying, anew, words, dates, viewer)));
        return list;
    }

    private static boolean mayOffer(DecisionDetails decision) {
        var verdict = decision.allowed().get(Action.OFFER_STEP);
        return decision.stage() != Stage.REVIEWED && verdict != null && verdict.allowed();
    }

    private static String summary(List<ResponsibilityRow> steps) {
        long accepted =
                steps.stream().filter(s -> s.state() == ResponsibilityState.ACCEPTED).count();
        long done = steps.stream().filter(s -> s.done().isPresent()).count();
        if (done > 0) {
            return t("{0} of {1} done", done, steps.size());
        }
        return steps.isEmpty() ? "" : t("{0} of {1} accepted", accepted, steps.size());
    }
}
