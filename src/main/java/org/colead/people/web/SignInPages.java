package org.colead.people.web;

import static org.colead.people.web.Html.html;

import jakarta.servlet.http.HttpServletRequest;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.colead.people.SignInLinks;
import org.colead.people.TriedTooOften;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers with the pages of signing in.
@Component
class SignInPages {

    private final DemoDoor demo;
    private final Frame frame;

    SignInPages(DemoDoor demo, Frame frame) {
        this.demo = demo;
        this.frame = frame;
    }

    ResponseEntity<String> signIn(HttpServletRequest request, String email) {
        return page(HttpStatus.OK, request, form(request, email, html("")));
    }

    ResponseEntity<String> signIn(HttpServletRequest request, String email, Sentence word) {
        return page(HttpStatus.OK, request, form(request, email, notice(request, word)));
    }

    ResponseEntity<String> refused(HttpServletRequest request, String email, Refusal refusal) {
        var status =
                refusal instanceof TriedTooOften
                        ? HttpStatus.TOO_MANY_REQUESTS
                        : HttpStatus.UNPROCESSABLE_CONTENT;
        return page(status, request, form(request, email, refusal(request, refusal)));
    }

    ResponseEntity<String> asked(HttpServletRequest request, String email) {
        return page(HttpStatus.OK, request, new Asked(PageWords.of(request)).body(email));
    }

    ResponseEntity<String> link(
            HttpServletRequest request, String token, SignInLinks.Opened opened) {
        return page(HttpStatus.OK, request, welcome(request, token, opened, html("")));
    }

    ResponseEntity<String> link(
            HttpServletRequest request, String token, SignInLinks.Opened opened, Refusal refusal) {
        return page(
                HttpStatus.UNPROCESSABLE_CONTENT,
                request,
                welcome(request, token, opened, refusal(request, refusal)));
    }

    ResponseEntity<String> goOn(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    private ResponseEntity<String> page(HttpStatus status, HttpServletRequest request, Html body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'")
                .body(frame.around(request, body));
    }

    private Html form(HttpServletRequest request, String email, Html word) {
        return new SignInForm(PageWords.of(request), Frame.token(request))
                .body(email, word, demo.suggestions());
    }

    private static Html welcome(
            HttpServletRequest request, String token, SignInLinks.Opened opened, Html word) {
        return new Welcome(PageWords.of(request), Frame.token(request)).body(token, opened, word);
    }

    private static Html refusal(HttpServletRequest request, Refusal refusal) {
        return html(
                "<p class=\"cl-refused\" id=\"refused\" role=\"alert\">{0}</p>",
                PageWords.of(request).t(refusal.sentence()));
    }

    private static Html notice(HttpServletRequest request, Sentence word) {
        return html(
                "<p class=\"cl-notice\" role=\"status\">{0}</p>", PageWords.of(request).t(word));
    }
}
