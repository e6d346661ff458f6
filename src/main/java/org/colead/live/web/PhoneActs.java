package org.colead.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colead.consensus.TakingPositions;
import org.colead.decision.DecisionId;
import org.colead.deliberation.Deliberation;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.live.RoomState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What people do with a phone: each an ordinary form, sent once however often it is tapped.
@Controller
@RequestMapping("/j/{code}")
class PhoneActs {

    private final Recognising recognising;
    private final PhonePages pages;
    private final InTurn inTurn;
    private final Deliberation deliberation;
    private final TakingPositions taking;

    PhoneActs(
            Recognising recognising,
            PhonePages pages,
            InTurn inTurn,
            Deliberation deliberation,
            TakingPositions taking) {
        this.recognising = recognising;
        this.pages = pages;
        this.inTurn = inTurn;
        this.deliberation = deliberation;
        this.taking = taking;
    }

    @PostMapping("/ask")
    ModelAndView ask(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "asked",
                (on, by) -> deliberation.ask(on, form.said(), form.command(), by));
    }

    /// One of the ready words, or words of one’s own.
    @PostMapping("/react")
    ModelAndView react(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "reacted",
                (on, by) -> deliberation.react(on, form.said(), form.command(), by));
    }

    @PostMapping("/pass")
    ModelAndView pass(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "passed",
                (on, by) -> deliberation.pass(on, form.command(), by));
    }

    @PostMapping("/concern")
    ModelAndView concern(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "raised",
                (on, by) ->
                        deliberation.raiseConcern(
                                on, form.said(), form.withoutName(), form.command(), by));
    }

    @PostMapping("/input")
    ModelAndView input(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "input",
                (on, by) -> deliberation.giveInput(on, form.said(), form.command(), by));
    }

    @PostMapping("/give")
    ModelAndView give(@PathVariable String code, Form form, HttpServletRequest request) {
        var holding = recognising.holding(code, request);
        return act(
                holding,
                form,
                "given",
                (_, by) -> {
                    var check =
                            holding.room()
                                    .state()
                                    .topic()
                                    .flatMap(RoomState.Topic::check)
                                    .orElseThrow(PhoneActs::movedOn);
                    if (!check.id().toString().equals(form.check())) {
                        throw movedOn();
                    }
                    taking.give(check.id(), form.stance(), form.command(), by);
                });
    }

    private ModelAndView act(
            String code,
            Form form,
            HttpServletRequest request,
            String done,
            BiConsumer<DecisionId, PersonId> act) {
        return act(recognising.holding(code, request), form, done, act);
    }

    /// Done, then the page by redirect; or the page with the refusal and with what was typed.
    private ModelAndView act(
            Holding holding, Form form, String done, BiConsumer<DecisionId, PersonId> act) {
        if (!holding.isIn()) {
            return Phones.see(holding.path());
        }
        try {
            recognising.requireOwnForm(holding, form.token());
            var me = holding.in().person();
            inTurn.of(me, () -> act.accept(about(holding), me));
            return Phones.see(holding.path() + "?done=" + done);
        } catch (Refusal refusal) {
            return pages.refused(holding, refusal, form.words());
        }
    }

    private static DecisionId about(Holding holding) {
        return holding.room()
                .state()
                .topic()
                .map(topic -> topic.decision().id())
                .orElseThrow(PhoneActs::movedOn);
    }

    private static Refusal movedOn() {
        return Refusal.because("The room has moved on. What you see now is what is asked.");
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return pages.join(request, "", Optional.of(refusal));
    }
}
