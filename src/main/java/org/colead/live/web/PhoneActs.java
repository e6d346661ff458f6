package org.colead.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colead.consensus.CheckStatus.Mine;
import org.colead.consensus.OpenChecks;
import org.colead.consensus.OpenChecks.OpenCheck;
import org.colead.consensus.TakingPositions;
import org.colead.decision.DecisionId;
import org.colead.deliberation.Deliberation;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.live.Room;
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
    private final Taps taps;
    private final Deliberation deliberation;
    private final TakingPositions taking;
    private final OpenChecks checks;

    PhoneActs(
            Recognising recognising,
            PhonePages pages,
            Taps taps,
            Deliberation deliberation,
            TakingPositions taking,
            OpenChecks checks) {
        this.recognising = recognising;
        this.pages = pages;
        this.taps = taps;
        this.deliberation = deliberation;
        this.taking = taking;
        this.checks = checks;
    }

    @PostMapping("/ask")
    ModelAndView ask(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "asked",
                (on, by) -> deliberation.ask(on, form.said(), form.command("asked"), by));
    }

    /// One of the ready words, or words of one’s own.
    @PostMapping("/react")
    ModelAndView react(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "reacted",
                (on, by) -> deliberation.react(on, form.said(), form.command("reacted"), by));
    }

    @PostMapping("/pass")
    ModelAndView pass(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "passed",
                (on, by) -> deliberation.pass(on, form.command("passed"), by));
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
                                on, form.said(), form.withoutName(), form.command("raised"), by));
    }

    @PostMapping("/input")
    ModelAndView input(@PathVariable String code, Form form, HttpServletRequest request) {
        return act(
                code,
                form,
                request,
                "input",
                (on, by) -> deliberation.giveInput(on, form.said(), form.command("input"), by));
    }

    @PostMapping("/give")
    ModelAndView give(@PathVariable String code, Form form, HttpServletRequest request) {
        return position(
                code,
                form,
                request,
                (check, by) ->
                        taking.give(
                                check.id(),
                                form.stance(check.method()),
                                form.command("given"),
                                by));
    }

    /// What was given on the older text, given again on this one.
    @PostMapping("/still")
    ModelAndView stillSo(@PathVariable String code, Form form, HttpServletRequest request) {
        return position(
                code,
                form,
                request,
                (check, by) -> taking.stillSo(check.id(), form.command("given"), by));
    }

    /// Makes what another wrote down one’s own, if it is what the page showed.
    @PostMapping("/confirm")
    ModelAndView confirm(@PathVariable String code, Form form, HttpServletRequest request) {
        return position(
                code,
                form,
                request,
                (check, by) ->
                        checks.own(check.id(), by)
                                .filter(mine -> !mine.confirmed())
                                .ifPresent(
                                        mine -> taking.confirm(check.id(), read(mine, form), by)));
    }

    /// What the page showed, by when it was written down.
    private static Mine read(Mine mine, Form form) {
        if (!mine.at().toString().equals(form.read())) {
            throw Refusal.because(
                    "It was written down anew meanwhile. Read it, then confirm it or give another one.");
        }
        return mine;
    }

    private ModelAndView position(
            String code,
            Form form,
            HttpServletRequest request,
            BiConsumer<OpenCheck, PersonId> act) {
        var holding = recognising.holding(code, request);
        return taps.tapped(
                holding, form, "given", by -> act.accept(openIn(holding.room(), form), by));
    }

    /// The check that the form was written for, if it is still the one that is open.
    private static OpenCheck openIn(Room room, Form form) {
        return room.state()
                .topic()
                .flatMap(RoomState.Topic::check)
                .filter(check -> check.id().toString().equals(form.check()))
                .orElseThrow(PhoneActs::movedOn);
    }

    private ModelAndView act(
            String code,
            Form form,
            HttpServletRequest request,
            String done,
            BiConsumer<DecisionId, PersonId> act) {
        var holding = recognising.holding(code, request);
        return taps.tapped(holding, form, done, by -> act.accept(about(holding, form), by));
    }

    /// The decision that the form was written for, if it still stands before the room where it did.
    private static DecisionId about(Holding holding, Form form) {
        var state = holding.room().state();
        return state.topic()
                .filter(_ -> state.round().equals(form.check()))
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
