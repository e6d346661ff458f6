package org.colead.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.colead.kernel.Refusal;
import org.colead.people.Accounts;
import org.colead.people.SignInLimits;
import org.colead.people.SignInLinks;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A mailed link: opening it shows one button, and only the button lets in.
@Controller
class LinkController {

    private final SignInLinks links;
    private final Accounts accounts;
    private final SignInLimits limits;
    private final Door door;
    private final SignInPages pages;

    LinkController(
            SignInLinks links,
            Accounts accounts,
            SignInLimits limits,
            Door door,
            SignInPages pages) {
        this.links = links;
        this.accounts = accounts;
        this.limits = limits;
        this.door = door;
        this.pages = pages;
    }

    @GetMapping("/sign-in/link/{token}")
    ResponseEntity<String> look(@PathVariable String token, HttpServletRequest request) {
        try {
            limits.tryLink(request.getRemoteAddr());
        } catch (Refusal refusal) {
            return pages.refused(request, "", refusal);
        }
        return links.look(token)
                .map(opened -> pages.link(request, token, opened))
                .orElseGet(() -> pages.refused(request, "", SignInLinks.spent()));
    }

    @PostMapping("/sign-in/link/{token}")
    ResponseEntity<String> enter(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            limits.tryLink(request.getRemoteAddr());
            var person =
                    password.isEmpty() ? links.redeem(token) : accounts.accept(token, password);
            return pages.goOn(door.open(person, request, response));
        } catch (Refusal refusal) {
            return links.look(token)
                    .map(opened -> pages.link(request, token, opened, refusal))
                    .orElseGet(() -> pages.refused(request, "", refusal));
        }
    }
}
