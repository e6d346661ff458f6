package org.colead.advice.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.colead.advice.AdviceDesk;
import org.colead.advice.AdviceDetails;
import org.colead.advice.AdviceDetails.Given;
import org.colead.advice.Advising;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Method;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.uikit.Dates;
import org.colead.uikit.Exchange;
import org.colead.uikit.Line;
import org.colead.uikit.Said;
import org.colead.uikit.SayForm;
import org.colead.uikit.Section;

/// The advice and its answers; for whoever was asked, the form; for the decider, the decision.
@org.springframework.stereotype.Component
class AdviceSection implements DecisionSection {

    private final AdviceDesk desk;
    private final Advising advising;
    private final Clock clock;

    AdviceSection(AdviceDesk desk, Advising advising, Clock clock) {
        this.desk = desk;
        this.advising = advising;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return decision.rule().method() == Method.ADVICE
                        && Stage.LINE.contains(decision.stage())
                        && decision.stage().compareTo(Stage.CHECKING) >= 0
                ? Optional.of(section(decision, desk.on(decision.id()), viewer))
                : Optional.empty();
    }

    private Section section(DecisionDetails decision, AdviceDetails advice, PersonId me) {
        var section = new Section("advice", t("Advice"));
        long given = advice.asked().stream().filter(it -> it.words().isPresent()).count();
        section.beside(t("{0} of {1} asked have advised", given, advice.asked().size()));
        section.add(Line.quiet(who(decision, advice)));
        if (advice.accepted()) {
            section.add(new DeclinedBefore(advice.declined()));
        }
        advice.reason().ifPresent(why -> section.add(Line.label(t("Why")), new Said(why)));
        advice.asked().forEach(it -> section.add(item(decision, advice, it, me)));
        if (decision.may(Action.DECIDE)) {
            section.add(new DecideForm(decision.id(), advising, me));
        }
        return section;
    }

    private String who(DecisionDetails decision, AdviceDetails advice) {
        if (!advice.accepted()) {
            return t("Nobody decides just now. Advice can still be given.");
        }
        var name = advice.decider().map(AdviceDetails.Named::name).orElse("");
        return decision.stage() == Stage.CHECKING
                ? t(
                        "{0} decides, until {1} or once everybody has advised.",
                        name, advice.until().map(Dates.of(clock)::due).orElse("—"))
                : t("{0} decided after advice.", name);
    }

    private Component item(
            DecisionDetails decision, AdviceDetails advice, Given given, PersonId me) {
        var mine = given.person().id().equals(me);
        var item =
                new Exchange(
                        "advice-" + given.person().id(),
                        given.person().name(),
                        given.at().map(Dates.of(clock)::dayName).orElse(""),
                        given.words().orElse(t("Has not advised yet.")));
        if (given.answer().isPresent()) {
            return item.answered("done", t("Answered"), "", given.answer().orElseThrow());
        }
        if (advice.decides(given.person().id())) {
            return item;
        }
        if (given.words().isPresent()) {
            if (decision.may(Action.DECIDE)) {
                return item.open(answering(decision, given, me));
            }
            item.open();
        }
        return mine && decision.may(Action.GIVE_ADVICE)
                ? item.more(advising(decision, given, me))
                : item;
    }

    private SayForm answering(DecisionDetails decision, Given given, PersonId me) {
        var to = given.person();
        return new SayForm(
                t("Your answer to {0}", to.name()),
                "advice-answer-" + decision.id() + "-" + to.id(),
                t("Give this answer"),
                (words, _) -> advising.answer(decision.id(), to.id(), words, me));
    }

    private SayForm advising(DecisionDetails decision, Given given, PersonId me) {
        return new SayForm(
                        t("Your advice"),
                        "advice-" + decision.id(),
                        given.words().isPresent() ? t("Change it") : t("Advise"),
                        (words, _) -> advising.advise(decision.id(), words, me))
                .with(given.words().orElse(""))
                .note(t("All who read the decision read it, with your name and its answer."));
    }
}
