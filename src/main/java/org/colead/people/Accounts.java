package org.colead.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Passwords and the sessions that follow from them.
@Service
@Transactional
public class Accounts {

    private static final String GENERATION =
            """
            select coalesce(a.generation, 0) from person p
              left join account a on a.person_id = p.id
             where p.id = ? and p.left_at is null\
            """;

    private final AccountList accounts;
    private final Persons persons;
    private final SignInLinks links;
    private final OpenSessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /// Checked where there is no password, so that an unknown address takes as long as a known one.
    private final String nobodysHash = hash("nobody ever typed this");

    Accounts(
            AccountList accounts,
            Persons persons,
            SignInLinks links,
            OpenSessions sessions,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.links = links;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The person whose address and password these are; says no more than that they are nobody’s.
    @Transactional(readOnly = true)
    public Optional<PersonId> withPassword(String address, String password) {
        var account =
                persons.findByEmailAndLeftAtIsNull(address.strip().toLowerCase(Locale.ROOT))
                        .map(person -> accounts.of(person.id()));
        var hash = account.flatMap(Account::passwordHash).orElse(nobodysHash);
        var typed = password.length() > PasswordPolicy.LONGEST ? "" : password;
        boolean right = argon2.matches(typed, hash);
        return account.filter(known -> right && known.passwordHash().isPresent())
                .map(Account::person);
    }

    /// Sets one’s own password and ends every session, this one too.
    public void setPassword(PersonId person, @Nullable String password, PersonId by) {
        requireOneself(person, by);
        var whom = persons.named(person);
        PasswordPolicy.require(password, knownAbout(whom));
        var account = accounts.of(person);
        account.setPassword(hash(password), by, clock.instant());
        accounts.save(account);
        links.forget(person);
        sessions.endAfterCommit(person);
    }

    /// Uses an invitation up and sets the password, both or neither.
    public PersonId accept(String token, String password) {
        var person = links.redeem(token);
        setPassword(person, password, person);
        return person;
    }

    public void signOutEverywhere(PersonId person, PersonId by) {
        requireOneself(person, by);
        var account = accounts.of(person);
        account.signOutEverywhere(by, clock.instant());
        accounts.save(account);
        links.forget(person);
        sessions.endAfterCommit(person);
    }

    /// Chooses the language of screens and mails; none lets it follow the browser.
    public void speak(PersonId person, Optional<Locale> language, PersonId by) {
        requireOneself(person, by);
        var whom = persons.named(person);
        whom.speak(language.map(Locale::toLanguageTag).orElse(null), by, clock.instant());
        persons.save(whom);
    }

    /// Keeps the language somebody came with, the first time that they come.
    public void cameWith(PersonId person, Locale language) {
        jdbc.sql("update person set came_with = ? where id = ? and came_with is null")
                .params(language.toLanguageTag(), person.toString())
                .update();
    }

    /// The generation that a session of this person must have; none where they may not be in.
    @Transactional(readOnly = true)
    public Optional<Integer> generation(PersonId person) {
        return jdbc.sql(GENERATION).param(person.toString()).query(Integer.class).optional();
    }

    @Transactional(readOnly = true)
    public boolean hasPassword(PersonId person) {
        return accounts.of(person).passwordHash().isPresent();
    }

    /// A new one-time link that signs the person in, as a path inside the application.
    public String linkFor(PersonId person) {
        return links.linkFor(person);
    }

    private static void requireOneself(PersonId person, PersonId by) {
        if (!person.equals(by)) {
            throw Refusal.because("This is somebody else’s account. Only they can change it.");
        }
    }

    private String hash(@Nullable String password) {
        return Optional.ofNullable(argon2.encode(password)).orElseThrow();
    }

    private static List<String> knownAbout(Person person) {
        return Stream.concat(
                        Arrays.stream(person.name().split("\\s+")),
                        Arrays.stream(person.email().split("[@.]")))
                .toList();
    }
}
