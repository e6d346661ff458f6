package org.colead.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;

/// An observable behaviour that a group agrees on. It is agreed while every member has accepted it.
@Entity
@Table(name = "norm")
class Norm {

    @Id private UUID id;
    private String behaviour;
    private String notice;
    private String broken;
    private UUID proposedBy;
    private Instant proposedAt;

    @ElementCollection
    @CollectionTable(name = "norm_acceptance", joinColumns = @JoinColumn(name = "norm_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "accepted_at")
    private Map<UUID, Instant> accepted = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Norm() {}

    /// Whoever proposes a norm accepts it.
    Norm(NewNorm words, PersonId by, Instant at) {
        this.id = NormId.next().value();
        this.behaviour = Text.prose(words.behaviour(), "What we do", 1_000);
        this.notice = Text.prose(words.notice(), "How we notice", 1_000);
        this.broken = Text.prose(words.broken(), "When it is broken", 1_000);
        this.proposedBy = by.value();
        this.proposedAt = at;
        this.accepted.put(by.value(), at);
    }

    /// Whether this acceptance is new.
    boolean accept(PersonId by, Instant at) {
        return accepted.putIfAbsent(by.value(), at) == null;
    }

    boolean isAgreedBy(Collection<PersonId> members) {
        return members.stream().map(PersonId::value).allMatch(accepted::containsKey);
    }

    boolean wasProposedBy(PersonId person) {
        return proposedBy.equals(person.value());
    }

    NormId id() {
        return new NormId(id);
    }

    Digest digest() {
        return Digest.of(behaviour + "\n" + notice + "\n" + broken);
    }
}
