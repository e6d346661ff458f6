package org.colead.people.web;

import static org.colead.people.web.Html.html;

import jakarta.servlet.http.HttpServletRequest;
import org.colead.kernel.Refusal;
import org.colead.people.People;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// What stands around every page before a session: the mark, the organisation, one sheet.
@Component
class Frame {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="{0}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{1} · Colead</title>
            <link rel="icon" href="{2}/colead/mark.svg">
            <link rel="stylesheet" href="{2}/colead/sign-in.css">
            </head>
            <body>
            <header class="cl-door-top">{3}<span>Colead</span></header>
            <main class="cl-door"><p class="cl-label">{4}</p>{5}</main>
            </body>
            </html>
            """;

    private static final Html MARK =
            new Html(
                    """
                    <svg viewBox="0 0 26 26" width="26" height="26" aria-hidden="true">\
                    <circle cx="13.0" cy="3.4" r="2.3"/><circle cx="19.2" cy="5.6" r="2.3"/>\
                    <circle class="me" cx="22.5" cy="11.3" r="2.3"/>\
                    <circle cx="21.3" cy="17.8" r="2.3"/><circle cx="16.3" cy="22.0" r="2.3"/>\
                    <circle cx="9.7" cy="22.0" r="2.3"/><circle cx="4.7" cy="17.8" r="2.3"/>\
                    <circle cx="3.5" cy="11.3" r="2.3"/><circle cx="6.8" cy="5.6" r="2.3"/></svg>\
                    """);

    private final People people;

    Frame(People people) {
        this.people = people;
    }

    String around(HttpServletRequest request, Html body) {
        var words = PageWords.of(request);
        return html(
                        PAGE,
                        words.language(),
                        words.t("Sign in"),
                        request.getContextPath(),
                        MARK,
                        organisation(),
                        body)
                .source();
    }

    /// The field that proves that a form came from our own page.
    static Html token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? html(
                        "<input type=\"hidden\" name=\"{0}\" value=\"{1}\">",
                        token.getParameterName(), token.getToken())
                : html("");
    }

    private String organisation() {
        try {
            return people.organisationName();
        } catch (Refusal notFoundedYet) {
            return "";
        }
    }
}
