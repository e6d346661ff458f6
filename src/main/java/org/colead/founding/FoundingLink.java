package org.colead.founding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// The link by which an empty installation is founded. It works once.
@Entity
@Table(name = "founding_link")
class FoundingLink extends AbstractAggregateRoot<FoundingLink> {

    @Id private UUID id;
    @Version private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String tokenHash;

    private Instant madeAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected FoundingLink() {}

    FoundingLink(String token, Instant at) {
        this.id = UuidV7.next();
        this.tokenHash = Digest.of(token).value();
        this.madeAt = at;
    }

    void use(NewOrganisation words, Instant at) {
        if (usedAt != null) {
            throw spent();
        }
        usedAt = at;
        registerEvent(
                new OrganisationFounded(
                        id,
                        Digest.of(words.organisation()),
                        words.founders().size(),
                        PersonId.COLEAD,
                        at));
    }

    boolean isOpen() {
        return usedAt == null;
    }

    static Refusal spent() {
        return Refusal.because(
                "This link has been used, or a newer one was printed. The newest stands in the log"
                        + " of the server, while the installation is empty.");
    }
}
