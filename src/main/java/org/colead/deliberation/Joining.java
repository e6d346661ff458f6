package org.colead.deliberation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colead.decision.DecisionId;
import org.colead.deliberation.JoiningEvent.ConcernSeparated;
import org.colead.deliberation.JoiningEvent.JoiningAccepted;
import org.colead.deliberation.JoiningEvent.JoiningProposed;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Similar concerns that are to be answered together, with the consent of each author.
///
/// Life cycle: proposed; each author accepts or declines; joined once all who are left, two at
/// least, have accepted; any author may take theirs apart again until the check opens; ended when
/// fewer than two are left.
@Entity
class Joining extends AbstractAggregateRoot<Joining> {

    @Id private UUID id;
    private UUID decisionId;
    private UUID proposedBy;
    private Instant proposedAt;
    private @Nullable Instant joinedAt;
    private @Nullable Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "joining_part", joinColumns = @JoinColumn(name = "joining_id"))
    @MapKeyColumn(name = "contribution_id")
    private Map<UUID, Part> parts = new HashMap<>();

    @Version private @Nullable Long version;

    private Joining(DecisionId decision, PersonId by, Instant at) {
        this.id = UuidV7.next();
        this.decisionId = decision.value();
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Joining() {}

    static Joining proposed(List<Contribution> concerns, Round round, PersonId by, Instant at) {
        if (new HashSet<>(concerns).size() < 2) {
            throw Refusal.because("Choose two concerns or more that say the same.");
        }
        concerns.forEach(concern -> ConcernRules.mustBeJoinable(concern, round));
        var joining = new Joining(round.decision(), by, at);
        concerns.forEach(
                concern -> joining.parts.put(concern.getId().value(), new Part(at, null, null)));
        joining.registerEvent(
                new JoiningProposed(
                        joining.id,
                        round.decision(),
                        concerns.stream().map(it -> it.getId().value()).toList(),
                        by,
                        at));
        return joining;
    }

    /// By the author of that concern, for it alone.
    void accept(Contribution concern, Round round, Instant at) {
        var part = standing(concern);
        if (part.acceptedAt() != null) {
            return;
        }
        ConcernRules.mustBeJoinable(concern, round);
        parts.put(concern.getId().value(), new Part(part.askedAt(), at, null));
        if (isAgreed()) {
            joinedAt = at;
        }
        registerEvent(
                new JoiningAccepted(
                        id, decision(), concern.getId().value(), concern.author().shown(), at));
    }

    /// By the author of that concern: they decline, or take it apart again. The others stay joined
    /// where two are left.
    void leave(Contribution concern, Instant at) {
        var part = standing(concern);
        parts.put(concern.getId().value(), new Part(part.askedAt(), part.acceptedAt(), at));
        if (standing().size() < 2) {
            endedAt = at;
        } else if (joinedAt == null && isAgreed()) {
            joinedAt = at;
        }
        registerEvent(
                new ConcernSeparated(
                        id, decision(), concern.getId().value(), concern.author().shown(), at));
    }

    /// The concerns that are answered together now; none until all have accepted.
    Set<UUID> joined() {
        return joinedAt == null || endedAt != null ? Set.of() : standing();
    }

    Set<UUID> concerns() {
        return Set.copyOf(parts.keySet());
    }

    private Set<UUID> standing() {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().leftAt() == null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private boolean isAgreed() {
        return parts.values().stream()
                .allMatch(part -> part.leftAt() != null || part.acceptedAt() != null);
    }

    private Part standing(Contribution concern) {
        var part = parts.get(concern.getId().value());
        if (part == null || part.leftAt() != null || endedAt != null) {
            throw Refusal.because("This concern is not to be joined any more.");
        }
        return part;
    }

    private DecisionId decision() {
        return new DecisionId(decisionId);
    }

    UUID id() {
        return id;
    }

    /// What the author of one concern has said about it.
    @Embeddable
    record Part(
            @Column(name = "asked_at") Instant askedAt,
            @Column(name = "accepted_at") @Nullable Instant acceptedAt,
            @Column(name = "left_at") @Nullable Instant leftAt) {}
}
