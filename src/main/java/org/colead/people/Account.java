package org.colead.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// How one person gets in. Every session carries the generation in which it began; the next
/// generation ends it.
@Entity
@Table(name = "account")
class Account extends AbstractAggregateRoot<Account> {

    @Id
    @Column(name = "person_id")
    private UUID person;

    @Version private @Nullable Long version;

    private @Nullable String passwordHash;
    private @Nullable Instant passwordSetAt;
    private int generation;
    private @Nullable Instant invitedAt;
    private @Nullable Instant signedUpAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId person) {
        this.person = person.value();
    }

    void invite(PersonId by, Instant at) {
        this.invitedAt = at;
        registerEvent(new PeopleEvent.PersonInvited(person(), by, at));
    }

    /// Sets the password; whoever was signed in with the old one is signed out.
    void setPassword(String hash, PersonId by, Instant at) {
        this.passwordHash = hash;
        this.passwordSetAt = at;
        this.generation++;
        signUp(at);
        registerEvent(new PeopleEvent.PasswordSet(person(), by, at));
    }

    void signOutEverywhere(PersonId by, Instant at) {
        this.generation++;
        registerEvent(new PeopleEvent.SignedOutEverywhere(person(), by, at));
    }

    /// Somebody came in for the first time.
    void signUp(Instant at) {
        if (signedUpAt == null) {
            this.signedUpAt = at;
        }
    }

    PersonId person() {
        return new PersonId(person);
    }

    int generation() {
        return generation;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }
}
