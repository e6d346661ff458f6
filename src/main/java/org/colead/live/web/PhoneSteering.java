package org.colead.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colead.consensus.Checks;
import org.colead.consensus.Closing;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.consensus.SenseChecks;
import org.colead.decision.DecisionCourse;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.live.Facilitation;
import org.colead.live.RoomState.Topic;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Whoever facilitates, on their phone: the next stage, the check, and taking over.
@Controller
@RequestMapping("/j/{code}")
class PhoneSteering {

    /// It is closed by hand when all have answered; the time is for the case that nobody does.
    private static final Duration OPEN_FOR = Duration.ofHours(1);

    /// The page itself shows what was done.
    private static final String NOTHING_SAID = "";

    private final Recognising recognising;
    private final PhonePages pages;
    private final Taps taps;
    private final DecisionCourse course;
    private final Checks checks;
    private final SenseChecks senses;
    private final Facilitation facilitation;
    private final Clock clock;

    PhoneSteering(
            Recognising recognising,
            PhonePages pages,
            Taps taps,
            DecisionCourse course,
            Checks checks,
            SenseChecks senses,
            Facilitation facilitation,
            Clock clock) {
        this.recognising = recognising;
        this.pages = pages;
        this.taps = taps;
        this.course = course;
        this.checks = checks;
        this.senses = senses;
        this.facilitation = facilitation;
        this.clock = clock;
    }

    @PostMapping("/next")
    ModelAndView next(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                (topic, by) -> course.moveOn(topic.decision().id(), topic.decision().stage(), by));
    }

    @PostMapping("/open")
    ModelAndView open(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                (topic, by) ->
                        checks.open(
                                topic.decision().id(),
                                new Closing(clock.instant().plus(OPEN_FOR)),
                                form.command(NOTHING_SAID),
                                by));
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                (topic, by) -> topic.check().ifPresent(check -> close(check, by)));
    }

    private void close(OpenCheck check, PersonId by) {
        if (check.sense()) {
            senses.close(check.id(), by);
        } else {
            checks.close(check.id(), by);
        }
    }

    @PostMapping("/take")
    ModelAndView take(@PathVariable String code, Form form, HttpServletRequest request) {
        var session = recognising.holding(code, request).state().session();
        return act(code, form, request, (_, by) -> facilitation.take(session, by));
    }

    /// What was asked for when the room stood elsewhere is not done: two taps move one stage.
    private ModelAndView act(
            String code, Form form, HttpServletRequest request, BiConsumer<Topic, PersonId> act) {
        var holding = recognising.holding(code, request);
        return taps.tapped(holding, form, NOTHING_SAID, by -> done(holding, form, act, by));
    }

    private static void done(
            Holding holding, Form form, BiConsumer<Topic, PersonId> act, PersonId me) {
        var state = holding.room().state();
        if (!state.scene().equals(form.check())) {
            return;
        }
        act.accept(state.topic().orElseThrow(SCENE), me);
        holding.room().look();
    }

    private static final java.util.function.Supplier<Refusal> SCENE =
            () -> Refusal.because("Choose first what the room is about.");

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return pages.join(request, "", Optional.of(refusal));
    }
}
