package org.colead.people.web;

import static org.colead.people.web.Html.html;

/// “Look at your mail”: the same for every address.
final class Asked {

    private final PageWords words;

    Asked(PageWords words) {
        this.words = words;
    }

    Html body(String email) {
        return html(
                """
                <h1>{0}</h1>
                <p class="cl-lead">{1}</p>
                <p class="cl-help">{2}</p>
                <p><a href="/sign-in">{3}</a></p>
                """,
                words.t("Look at your mail"),
                words.t(
                        "If {0} belongs to somebody who works here, a link is on its way to it. It"
                                + " works once, within 30 minutes.",
                        email.strip()),
                words.t(
                        "Nothing there after five minutes? Look among unwanted mail, or ask whoever"
                                + " keeps the accounts whether they have this address."),
                words.t("Back to signing in"));
    }
}
