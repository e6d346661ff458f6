package org.colead.people;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Sentence;
import org.colead.platform.Letter;
import org.colead.platform.PostOffice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Writes the two letters that let somebody in, in their language.
@Component
class SignInMail {

    private final ObjectProvider<PostOffice> office;
    private final People people;

    SignInMail(ObjectProvider<PostOffice> office, People people) {
        this.office = office;
        this.people = people;
    }

    void link(Person person, MadeLink link) {
        post(
                "sign-in-link",
                person,
                link,
                Sentence.of("Your link to Colead"),
                Sentence.of(
                        "Hello {0},\n\n"
                                + "open this link and press the button to sign in. It works once,"
                                + " within 30 minutes.\n\n"
                                + "If you did not ask for it, leave it: nobody can use it but"
                                + " you.",
                        person.name()));
    }

    void invitation(Person person, MadeLink link) {
        post(
                "invitation",
                person,
                link,
                Sentence.of("You are invited to Colead at {0}", people.organisationName()),
                Sentence.of(
                        "Hello {0},\n\n"
                                + "{1} decides with Colead, and everybody who works there can see"
                                + " what was decided and say something about it. Open this link"
                                + " and choose a password, or come in without one. The link works"
                                + " once, within 14 days.",
                        person.name(), people.organisationName()));
    }

    private void post(String kind, Person person, MadeLink link, Sentence subject, Sentence text) {
        var language = people.localeOf(person.id());
        office.getObject().post(letter(kind, person, link, subject, text, language));
    }

    private static Letter letter(
            String kind,
            Person person,
            MadeLink link,
            Sentence subject,
            Sentence text,
            Locale language) {
        UUID about = link.id();
        return new Letter(
                kind,
                about,
                person.id(),
                person.email(),
                subject.in(language),
                text.in(language),
                Optional.of(link.path()));
    }
}
