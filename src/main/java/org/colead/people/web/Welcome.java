package org.colead.people.web;

import static org.colead.people.web.Html.html;

import org.colead.people.SignInLinks.Opened;

/// What a mailed link opens: one button, and for somebody new a password beside it.
final class Welcome {

    private static final String LINK =
            """
            <h1>{0}</h1>
            {1}
            <form method="post" action="/sign-in/link/{2}" class="cl-door-form">
            {3}
            <button class="cl-primary">{4}</button>
            <p class="cl-help">{5}</p>
            </form>
            """;

    private static final String INVITATION =
            """
            <h1>{0}</h1>
            <p class="cl-lead">{1}</p>
            {2}
            <form method="post" action="/sign-in/link/{3}" class="cl-door-form">
            {4}
            <label for="password">{5}</label>
            <input id="password" name="password" type="password" autocomplete="new-password" \
            maxlength="200" aria-describedby="how">
            <p class="cl-help" id="how">{6}</p>
            <button class="cl-primary">{7}</button>
            </form>
            <form method="post" action="/sign-in/link/{3}" class="cl-door-form">
            {4}<p class="cl-or">{8}</p><button>{9}</button>
            </form>
            """;

    private final PageWords words;
    private final Html csrf;

    Welcome(PageWords words, Html csrf) {
        this.words = words;
        this.csrf = csrf;
    }

    Html body(String token, Opened opened, Html word) {
        return opened.invitation() ? invitation(token, opened, word) : link(token, opened, word);
    }

    private Html link(String token, Opened opened, Html word) {
        return html(
                LINK,
                words.t("Hello {0}", opened.name()),
                word,
                token,
                csrf,
                words.t("Sign in"),
                words.t("The link has then been used. You can always have another one mailed."));
    }

    private Html invitation(String token, Opened opened, Html word) {
        return html(
                INVITATION,
                words.t("Hello {0}", opened.name()),
                words.t(
                        "Choose a password and you are in. Nothing else is asked of you, and there"
                                + " is no tour."),
                word,
                token,
                csrf,
                words.t("A new password"),
                words.t(
                        "At least 12 characters. Four words that have nothing to do with each other"
                                + " are easy to remember and hard to guess."),
                words.t("Set the password and come in"),
                words.t("or"),
                words.t("Come in without a password"));
    }
}
