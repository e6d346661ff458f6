package org.colead.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;

/// A way in that was mailed: works once, until it expires.
@Entity
@Table(name = "sign_in_link")
class SignInLink {

    /// For what a link was made, and how long it lives.
    enum Kind {
        LINK(Duration.ofMinutes(30)),
        INVITATION(Duration.ofDays(14));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }
    }

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Kind kind;

    @Column(columnDefinition = "char(64)")
    private String tokenHash;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignInLink() {}

    SignInLink(PersonId person, Kind kind, Token token, Instant at) {
        this.id = UuidV7.next();
        this.person = person.value();
        this.kind = kind;
        this.tokenHash = token.fingerprint();
        this.madeAt = at;
        this.expiresAt = at.plus(kind.life);
    }

    void use(Instant at) {
        this.usedAt = at;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    boolean isInvitation() {
        return kind == Kind.INVITATION;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }
}
