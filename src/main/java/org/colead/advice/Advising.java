package org.colead.advice;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.BiConsumer;
import org.colead.authority.Action;
import org.colead.authority.SelfDealing;
import org.colead.decision.DecisionCourse;
import org.colead.decision.DecisionId;
import org.colead.decision.DecisionRegister;
import org.colead.decision.Method;
import org.colead.decision.Outcome;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.people.Present;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people do where one of them decides after advice.
@Service
@Transactional
public class Advising {

    private final AllAdvice all;
    private final DecisionRegister register;
    private final DecisionCourse course;
    private final Present present;
    private final Clock clock;

    Advising(
            AllAdvice all,
            DecisionRegister register,
            DecisionCourse course,
            Present present,
            Clock clock) {
        this.all = all;
        this.register = register;
        this.course = course;
        this.present = present;
        this.clock = clock;
    }

    /// Names somebody else who works here.
    public void name(DecisionId decision, PersonId decider, PersonId by) {
        change(
                decision,
                Action.NAME_DECIDER,
                by,
                (it, at) -> {
                    SelfDealing.refuseNaming(by, decider);
                    present.require(decider);
                    it.name(decider, by, at);
                });
    }

    public void accept(DecisionId decision, PersonId by) {
        change(decision, Action.ACCEPT_DECIDING, by, (it, at) -> it.accept(by, at));
    }

    public void decline(DecisionId decision, String why, PersonId by) {
        change(decision, Action.ACCEPT_DECIDING, by, (it, at) -> it.decline(why, by, at));
    }

    public void ask(DecisionId decision, PersonId person, PersonId by) {
        change(
                decision,
                Action.ASK_ADVICE,
                by,
                (it, at) -> {
                    present.require(person);
                    it.ask(person, by, at);
                });
    }

    /// Takes the decision from CONCERNS to CHECKING. All who are listed as affected and still here
    /// are asked, too; whoever says later that it affects them, as they say it.
    public void open(DecisionId decision, Instant until, PersonId by) {
        change(
                decision,
                Action.OPEN_CHECK,
                by,
                (it, at) -> {
                    present.of(register.core(decision).affected()).stream()
                            .sorted(Comparator.comparing(PersonId::toString))
                            .filter(person -> it.decider().filter(person::equals).isEmpty())
                            .forEach(person -> it.ask(person, by, at));
                    it.open(until, by, at);
                });
        course.beginChecking(decision, by);
    }

    public void advise(DecisionId decision, String words, PersonId by) {
        change(decision, Action.GIVE_ADVICE, by, (it, at) -> it.advise(words, by, at));
    }

    public void answer(DecisionId decision, PersonId adviser, String words, PersonId by) {
        change(decision, Action.DECIDE, by, (it, at) -> it.answer(adviser, words, by, at));
    }

    public void decide(DecisionId decision, Outcome outcome, String why, PersonId by) {
        change(decision, Action.DECIDE, by, (it, at) -> it.decide(outcome, why, by, at));
        course.conclude(decision, outcome, by);
    }

    private void change(
            DecisionId decision, Action action, PersonId by, BiConsumer<Advice, Instant> verb) {
        register.require(decision, action, by);
        if (register.core(decision).rule().method() != Method.ADVICE) {
            throw Refusal.because(
                    "This decision is checked. Advice is for those that one decides.");
        }
        var advice = all.findByDecisionId(decision.value()).orElseGet(() -> new Advice(decision));
        verb.accept(advice, clock.instant());
        all.save(advice);
    }
}
