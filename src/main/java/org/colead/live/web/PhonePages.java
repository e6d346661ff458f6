package org.colead.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.colead.live.Joining;
import org.colead.live.SeatToken;
import org.colead.live.Visitor;
import org.colead.people.TriedTooOften;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Puts a phone’s pages together.
@Component
class PhonePages {

    private final SharedPages shared;
    private final Scenes scenes;
    private final Recognising recognising;
    private final Joining joining;
    private final AlreadyGiven given;
    private final Clock clock;

    PhonePages(
            SharedPages shared,
            Scenes scenes,
            Recognising recognising,
            Joining joining,
            AlreadyGiven given,
            Clock clock) {
        this.shared = shared;
        this.scenes = scenes;
        this.recognising = recognising;
        this.joining = joining;
        this.given = given;
        this.clock = clock;
    }

    /// Where the code is typed.
    ModelAndView join(HttpServletRequest request, String typed, Optional<Refusal> refusal) {
        var say = Saying.to(Optional.empty(), request, clock.getZone());
        var page =
                new ModelAndView("live-join")
                        .addObject("say", say)
                        .addObject("typed", typed)
                        .addObject("refused", refusal.map(r -> say.of(r.sentence())).orElse(""));
        refusal.ifPresent(r -> page.setStatus(status(r, HttpStatus.NOT_FOUND)));
        return page;
    }

    /// The room, or the door to it.
    ModelAndView page(Holding holding, Sent sent) {
        var say = new Saying(holding.language(), clock.getZone());
        var page = holding.isIn() ? inside(holding, sent) : door(holding);
        return page.addAllObjects(unsaid(say, holding))
                .addObject("done", sent.done())
                .addObject("refused", sent.refusal().map(r -> say.of(r.sentence())).orElse(""));
    }

    /// What a page needs on which nothing came of anything that was sent.
    static Map<String, Object> unsaid(Saying say, Holding holding) {
        return Map.of(
                "say",
                say,
                "room",
                holding.state(),
                "path",
                holding.path(),
                "done",
                "",
                "left",
                Filled.NOTHING,
                "refused",
                "");
    }

    /// The same, with why something was not done, and with what was typed: in its form again, or
    /// apart where the room asks something else by now.
    ModelAndView refused(Holding holding, Refusal refusal, Form form) {
        var state = holding.state();
        boolean again = state.takes(form.check());
        var typed = form.filled(form.check().equals(state.round()));
        var filled = again ? typed : Filled.NOTHING;
        var page = page(holding, new Sent("", Optional.of(refusal), filled));
        page.addObject("left", again ? Filled.NOTHING : typed);
        page.setStatus(status(refusal, HttpStatus.UNPROCESSABLE_CONTENT));
        return page;
    }

    /// A mailed link that was opened: one button, and only the button lets in.
    ModelAndView link(Holding holding, String token) {
        var session = holding.state().session();
        var name =
                joining.look(session, new SeatToken(token))
                        .map(joining::person)
                        .map(Visitor::name)
                        .orElseThrow(Joining::spent);
        return new ModelAndView("live-link")
                .addObject("say", new Saying(holding.language(), clock.getZone()))
                .addObject("room", holding.state())
                .addObject("path", holding.path() + "/link/" + token)
                .addObject("name", name);
    }

    private ModelAndView door(Holding holding) {
        var door = holding.visitor().map(PhonePages::door).orElse("asks");
        return new ModelAndView("live-door").addObject("door", door);
    }

    private static String door(Visitor visitor) {
        if (visitor.askedOut()) {
            return "out";
        }
        return visitor.turnedAway() ? "away" : "waits";
    }

    private ModelAndView inside(Holding holding, Sent sent) {
        var who = holding.in();
        if (!holding.mayLook()) {
            return new ModelAndView("live-door").addObject("door", "closed");
        }
        holding.room().seen(who.person(), who.name());
        var own = given.own(holding);
        var before = own.isPresent() ? Optional.<Again>empty() : given.before(holding);
        var token = recognising.formToken(holding);
        if (sent.isNothing() && own.isEmpty() && before.isEmpty()) {
            return new ModelAndView(
                    new WrittenPage(shared.page(holding, token), holding.language()));
        }
        return ofTheirOwn(holding, sent, own, token).addObject("before", before);
    }

    private ModelAndView ofTheirOwn(Holding holding, Sent sent, Optional<Own> own, String token) {
        var filled = sent.filled().isEmpty() ? own.map(Own::filled) : Optional.of(sent.filled());
        var scene =
                scenes.scene(
                        holding,
                        own.filter(Own::counts).isPresent(),
                        token,
                        filled.orElse(Filled.NOTHING));
        return new ModelAndView("live")
                .addObject("name", holding.in().name())
                .addObject("own", own)
                .addObject("key", UuidV7.next())
                .addObject("token", token)
                .addObject("scene", scene);
    }

    private static HttpStatus status(Refusal refusal, HttpStatus otherwise) {
        return refusal instanceof TriedTooOften ? HttpStatus.TOO_MANY_REQUESTS : otherwise;
    }

    /// What came of sending something.
    record Sent(String done, Optional<Refusal> refusal, Filled filled) {

        boolean isNothing() {
            return done.isEmpty() && refusal.isEmpty() && filled.isEmpty();
        }
    }
}
