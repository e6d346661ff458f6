package org.colead.advice.ui;

import static org.colead.uikit.Words.t;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import org.colead.advice.AdviceDesk;
import org.colead.advice.AdviceDetails;
import org.colead.advice.Advising;
import org.colead.authority.Action;
import org.colead.decision.DecisionDetails;
import org.colead.decision.Method;
import org.colead.decision.Stage;
import org.colead.decision.page.DecisionSection;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.colead.people.page.ChoosePerson;
import org.colead.uikit.Act;
import org.colead.uikit.Dates;
import org.colead.uikit.Form;
import org.colead.uikit.Line;
import org.colead.uikit.MomentField;
import org.colead.uikit.More;
import org.colead.uikit.Needed;
import org.colead.uikit.SayForm;
import org.colead.uikit.Section;

/// Before the advice: who decides, who is asked, and the button that opens it.
@org.springframework.stereotype.Component
class DeciderSection implements DecisionSection {

    private static final int DAYS = 3;

    private final AdviceDesk desk;
    private final Advising advising;
    private final People people;
    private final Clock clock;

    DeciderSection(AdviceDesk desk, Advising advising, People people, Clock clock) {
        this.desk = desk;
        this.advising = advising;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 440;
    }

    @Override
    public Optional<Component> render(DecisionDetails decision, PersonId viewer) {
        return decision.rule().method() == Method.ADVICE
                        && decision.stage().compareTo(Stage.CHECKING) <= 0
                ? Optional.of(desk.on(decision.id()))
                        .filter(it -> decision.stage() != Stage.CHECKING || !it.accepted())
                        .map(it -> section(decision, it, viewer))
                : Optional.empty();
    }

    private Section section(DecisionDetails decision, AdviceDetails advice, PersonId me) {
        var section = new Section("decider", t("Who decides"));
        section.add(Line.plain(who(decision, advice)));
        section.add(new DeclinedBefore(advice.declined()));
        if (advice.isNamed(me)) {
            section.add(answering(decision, me));
        }
        if (decision.may(Action.NAME_DECIDER)) {
            section.add(naming(decision, me));
        }
        if (decision.stage() == Stage.CONCERNS) {
            section.add(asking(decision, advice, me));
        }
        return section;
    }

    private static String who(DecisionDetails decision, AdviceDetails advice) {
        return advice.decider()
                .map(it ->
                        advice.accepted()
                                ? t("{0} decides, after asking for advice.", it.name())
                                : t("{0} is named and has not accepted yet.", it.name()))
                .orElseGet(() ->
                        decision.stage() == Stage.CHECKING
                                ? t(
                                        "Whoever was to decide has left. Somebody else is named and accepts; the advice given so far stays.")
                                : t("Nobody is named yet. One person decides, after advice."));
    }

    private Component answering(DecisionDetails decision, PersonId me) {
        return new Form(
                Line.acts(
                        Act.primary(
                                t("Accept to decide"), () -> advising.accept(decision.id(), me))),
                new More(
                        t("Decline instead"),
                        new SayForm(
                                t("Why not"),
                                "decline-deciding-" + decision.id(),
                                t("Decline"),
                                (words, _) -> advising.decline(decision.id(), words, me))));
    }

    private Component naming(DecisionDetails decision, PersonId me) {
        var whom = new ChoosePerson(t("Who is to decide"), people);
        return new More(
                t("Name who decides"),
                new Form(
                        whom,
                        new Act(
                                t("Name them"),
                                () -> advising.name(decision.id(), whom.required(), me))));
    }

    private Component asking(DecisionDetails decision, AdviceDetails advice, PersonId me) {
        var form = new Form();
        form.add(
                Line.quiet(
                        t(
                                "All who are listed as affected are asked. Ask whoever knows about it,"
                                        + " too.")));
        advice.asked().forEach(it -> form.add(Line.note("done", it.person().name())));
        if (decision.may(Action.ASK_ADVICE)) {
            var whom = new ChoosePerson(t("Ask somebody for advice"), people);
            form.add(
                    whom,
                    new Act(t("Ask"), () -> advising.ask(decision.id(), whom.required(), me)));
        }
        if (decision.may(Action.OPEN_CHECK)) {
            form.add(opening(decision, me));
        }
        return form;
    }

    private Component opening(DecisionDetails decision, PersonId me) {
        var dates = Dates.of(clock);
        var until = new MomentField(t("Advice is given until"));
        Needed.mark(until);
        until.setValue(dates.today().plusDays(DAYS).atTime(15, 30));
        return new Form(
                until,
                Act.primary(
                        t("Ask for advice"),
                        () ->
                                advising.open(
                                        decision.id(),
                                        Optional.ofNullable(until.getValue())
                                                .orElseThrow(() ->
                                                        Refusal.because(
                                                                "Say until when advice is given."))
                                                .atZone(dates.zone())
                                                .toInstant(),
                                        me)));
    }
}
