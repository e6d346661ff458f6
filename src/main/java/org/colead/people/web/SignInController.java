package org.colead.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.people.Accounts;
import org.colead.people.SignInLimits;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a password, asking for a link, and in the demo one click.
@Controller
class SignInController {

    private final Accounts accounts;
    private final SignInLimits limits;
    private final LinkRequests requests;
    private final DemoDoor demo;
    private final Door door;
    private final SignInPages pages;

    SignInController(
            Accounts accounts,
            SignInLimits limits,
            LinkRequests requests,
            DemoDoor demo,
            Door door,
            SignInPages pages) {
        this.accounts = accounts;
        this.limits = limits;
        this.requests = requests;
        this.demo = demo;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ResponseEntity<String> page(HttpServletRequest request) {
        if (request.getParameter("stale") != null) {
            return pages.signIn(request, "", STALE);
        }
        if (request.getParameter("ended") != null) {
            return pages.signIn(request, "", ENDED);
        }
        return pages.signIn(request, "");
    }

    @PostMapping("/sign-in/password")
    ResponseEntity<String> password(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        limits.tryPassword(email, request.getRemoteAddr());
        var person = accounts.withPassword(email, password);
        if (person.isEmpty()) {
            return pages.refused(request, email, WRONG);
        }
        limits.giveBack(email, request.getRemoteAddr());
        return pages.goOn(door.open(person.get(), request, response));
    }

    /// Says the same whether or not the address is somebody’s.
    @PostMapping("/sign-in/link")
    ResponseEntity<String> link(
            @RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        limits.askForLink(email, request.getRemoteAddr());
        requests.ask(email);
        return pages.asked(request, email);
    }

    @PostMapping("/sign-in/demo")
    ResponseEntity<String> demo(
            @RequestParam String person, HttpServletRequest request, HttpServletResponse response) {
        return pages.goOn(door.open(demo.known(PersonId.of(person)), request, response));
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<String> refused(Refusal refusal, HttpServletRequest request) {
        var typed = request.getParameter("email");
        return pages.refused(request, typed == null ? "" : typed, refusal);
    }

    private static final Sentence STALE =
            Sentence.of("This page had been open for too long. Please sign in once more.");
    private static final Sentence ENDED =
            Sentence.of("You are signed out everywhere. Sign in where you want to go on.");
    private static final Refusal WRONG =
            Refusal.because(
                    "The address and the password do not go together. Try again, or have a link"
                            + " mailed to you.");
}
