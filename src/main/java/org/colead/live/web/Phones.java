package org.colead.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.colead.kernel.Refusal;
import org.colead.live.Joining;
import org.colead.live.SeatToken;
import org.colead.people.SignInLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.view.RedirectView;

/// Coming into a session with a phone, looking, and listening.
@Controller
class Phones {

    private final Recognising recognising;
    private final PhonePages pages;
    private final Joining joining;
    private final LinkLetters letters;
    private final SignInLimits limits;
    private final Ears ears;
    private final Clock clock;

    Phones(
            Recognising recognising,
            PhonePages pages,
            Joining joining,
            LinkLetters letters,
            SignInLimits limits,
            Ears ears,
            Clock clock) {
        this.recognising = recognising;
        this.pages = pages;
        this.joining = joining;
        this.letters = letters;
        this.limits = limits;
        this.ears = ears;
        this.clock = clock;
    }

    @GetMapping("/join")
    ModelAndView join(@RequestParam Optional<String> code, HttpServletRequest request) {
        return code.map(typed -> see(recognising.holding(typed, request).path()))
                .orElseGet(() -> pages.join(request, "", Optional.empty()));
    }

    /// Behind the sign-in page, which leads back here.
    @GetMapping("/joined/{code}")
    ModelAndView joined(@PathVariable String code, HttpServletRequest request) {
        return see(recognising.holding(code, request).path());
    }

    @GetMapping("/j/{code}")
    ModelAndView look(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String done,
            HttpServletRequest request) {
        var sent = new PhonePages.Sent(done, Optional.empty(), Filled.NOTHING);
        return pages.page(recognising.holding(code, request), sent);
    }

    @GetMapping(path = "/j/{code}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> listen(@PathVariable String code, HttpServletRequest request)
            throws IOException {
        var holding = recognising.holding(code, request);
        if (!holding.mayLook()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no")
                .body(ears.listen(holding.room(), holding.in()));
    }

    /// The same as an event, for a phone that cannot listen.
    @GetMapping(path = "/j/{code}/state", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> state(@PathVariable String code, HttpServletRequest request) {
        var holding = recognising.holding(code, request);
        if (!holding.mayLook()) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        holding.room().seen(holding.in().person(), holding.in().name());
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Told.json(holding.state(), clock.instant()));
    }

    @GetMapping("/j/{code}/link/{token}")
    ModelAndView link(
            @PathVariable String code, @PathVariable String token, HttpServletRequest request) {
        return pages.link(recognising.holding(code, request), token);
    }

    @PostMapping("/j/{code}/link/{token}")
    ModelAndView enter(
            @PathVariable String code,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response) {
        var holding = recognising.holding(code, request);
        var fresh = joining.enter(holding.state().session(), new SeatToken(token));
        return seated(fresh, holding, request, response);
    }

    @PostMapping("/j/{code}/knock")
    ModelAndView knock(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        var holding = recognising.holding(code, request);
        if (holding.visitor().isPresent()) {
            return see(holding.path());
        }
        limits.askToJoin(code + name, request.getRemoteAddr());
        var token = joining.knock(holding.state().session(), name);
        holding.room().nudge();
        return seated(token, holding, request, response);
    }

    /// Says the same whether or not the address is somebody’s.
    @PostMapping("/j/{code}/mail")
    ModelAndView mail(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request) {
        var holding = recognising.holding(code, request);
        limits.askToJoin(email, request.getRemoteAddr());
        letters.ask(holding.state().session(), email);
        return see(holding.path() + "?done=mailed");
    }

    private static ModelAndView seated(
            SeatToken token,
            Holding holding,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE, Recognising.kept(token, holding, request).toString());
        return see(holding.path());
    }

    static ModelAndView see(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        var typed = request.getParameter("code");
        return pages.join(request, typed == null ? "" : typed, Optional.of(refusal));
    }
}
