package org.colead.people.web;

import static org.colead.people.web.Html.html;

import java.util.List;
import org.colead.people.DemoPeople.Suggestion;

/// Two ways in, one address: the password, or a link by mail.
final class SignInForm {

    private static final String FORM =
            """
            <h1>{0}</h1>
            {1}
            <form method="post" action="/sign-in/password" class="cl-door-form">
            {2}
            <label for="email">{3}</label>
            <input id="email" name="email" type="email" autocomplete="username" required \
            maxlength="254" value="{4}" autocapitalize="none" spellcheck="false">
            <label for="password">{5}</label>
            <input id="password" name="password" type="password" autocomplete="current-password" \
            maxlength="200">
            <button class="cl-primary">{6}</button>
            <p class="cl-or">{7}</p>
            <button formaction="/sign-in/link">{8}</button>
            <p class="cl-help">{9}</p>
            </form>
            """;

    private static final String DEMO =
            """
            <section class="cl-door-demo" aria-labelledby="demo">
            <h2 id="demo">{0}</h2>
            <ul>{1}</ul>
            </section>
            """;

    private static final String ONE =
            """
            <li><form method="post" action="/sign-in/demo">{0}
            <input type="hidden" name="person" value="{1}">
            <button><b>{2}</b> <span>{3}</span></button></form></li>
            """;

    private final PageWords words;
    private final Html token;

    SignInForm(PageWords words, Html token) {
        this.words = words;
        this.token = token;
    }

    Html body(String email, Html word, List<Suggestion> demo) {
        var form =
                html(
                        FORM,
                        words.t("Sign in"),
                        word,
                        token,
                        words.t("Your mail address"),
                        email,
                        words.t("Password"),
                        words.t("Sign in"),
                        words.t("or"),
                        words.t("Mail me a link instead"),
                        words.t("The link signs you in without a password. It works once."));
        return demo.isEmpty() ? form : Html.join(List.of(demo(demo), form));
    }

    private Html demo(List<Suggestion> people) {
        return html(
                DEMO,
                words.t("This is the demo. Come in as"),
                Html.join(people.stream().map(this::one).toList()));
    }

    private Html one(Suggestion person) {
        return html(ONE, token, person.person(), person.name(), words.t(person.sees()));
    }
}
