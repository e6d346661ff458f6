package org.colead.people;

import static org.colead.authority.Action.KEEP_ACCOUNTS;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.colead.authority.Permissions;
import org.colead.authority.Subject;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ways in that are mailed: one-time links and invitations. Looking at one does not use it up,
/// since programs that check mail look at every link.
@Service
@Transactional
public class SignInLinks {

    private final SignInLinkList links;
    private final AccountList accounts;
    private final Persons persons;
    private final Permissions permissions;
    private final SignInMail mail;
    private final Clock clock;

    SignInLinks(
            SignInLinkList links,
            AccountList accounts,
            Persons persons,
            Permissions permissions,
            SignInMail mail,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.persons = persons;
        this.permissions = permissions;
        this.mail = mail;
        this.clock = clock;
    }

    /// Mails a one-time link to the address, if it is somebody’s who works here. Tells nobody
    /// whether it was.
    public void ask(String address) {
        persons.findByEmailAndLeftAtIsNull(address.strip().toLowerCase(Locale.ROOT))
                .ifPresent(person -> mail.link(person, made(person, SignInLink.Kind.LINK)));
    }

    /// A new one-time link, as a path inside the application; lives 30 minutes.
    public String linkFor(PersonId person) {
        return made(persons.named(person), SignInLink.Kind.LINK).path();
    }

    /// Mails an invitation that lives 14 days; sent again, the earlier one stops working.
    public void invite(PersonId whom, PersonId by) {
        permissions.require(by, KEEP_ACCOUNTS, Subject.ORGANISATION);
        var person = persons.named(whom);
        var account = accounts.of(whom);
        account.invite(by, clock.instant());
        accounts.save(account);
        links.deleteByPerson(whom.value());
        mail.invitation(person, made(person, SignInLink.Kind.INVITATION));
    }

    /// Whose link this is, without using it up.
    @Transactional(readOnly = true)
    public Optional<Opened> look(String token) {
        return links.findByTokenHash(new Token(token).fingerprint())
                .filter(link -> link.isOpen(clock.instant()))
                .flatMap(this::opened);
    }

    /// Lets the person in, once.
    public PersonId redeem(String token) {
        var link =
                links.findByTokenHash(new Token(token).fingerprint())
                        .filter(open -> open.isOpen(clock.instant()))
                        .filter(open -> persons.named(open.person()).isHere())
                        .orElseThrow(SignInLinks::spent);
        link.use(clock.instant());
        links.save(link);
        var account = accounts.of(link.person());
        account.signUp(clock.instant());
        accounts.save(account);
        return link.person();
    }

    void forget(PersonId person) {
        links.deleteByPerson(person.value());
    }

    private MadeLink made(Person person, SignInLink.Kind kind) {
        if (!person.isHere()) {
            throw Refusal.because("{0} has left. Nobody can sign in for them.", person.name());
        }
        var token = Token.next();
        var link = links.save(new SignInLink(person.id(), kind, token, clock.instant()));
        return new MadeLink(link.id(), "/sign-in/link/" + token.value());
    }

    private Optional<Opened> opened(SignInLink link) {
        return persons.findById(link.person().value())
                .filter(Person::isHere)
                .map(person -> new Opened(person.id(), person.name(), link.isInvitation()));
    }

    /// What is said about a link that does not open any more.
    public static Refusal spent() {
        return new Refusal(
                Sentence.of(
                        "This link has been used or is too old. Ask for a new one; it takes a"
                                + " minute."),
                "sign-in");
    }

    /// What a link that is still open leads to.
    public record Opened(PersonId person, String name, boolean invitation) {}
}
