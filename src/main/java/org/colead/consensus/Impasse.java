package org.colead.consensus;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colead.consensus.ImpasseEvent.EscalationAnswered;
import org.colead.consensus.ImpasseEvent.WayOnAnswered;
import org.colead.consensus.ImpasseEvent.WayOnChosen;
import org.colead.consensus.ImpasseEvent.WayOnProposed;
import org.colead.decision.DecisionId;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Too many checks of one decision failed: the way the group chose, and the granting group’s reply
/// where it was asked. One that was parked and taken up again can come to it again, each by number.
@Entity
class Impasse extends AbstractAggregateRoot<Impasse> {

    private static final int LONGEST = 2000;

    @Id private UUID id;
    private UUID decisionId;
    private int number;

    @Enumerated(EnumType.STRING)
    private @Nullable WayOn way;

    @Column(length = LONGEST)
    private @Nullable String reason;

    private @Nullable String optionName;
    private @Nullable UUID chosenBy;
    private @Nullable Instant chosenAt;
    private @Nullable Boolean tryIt;

    @Column(length = LONGEST)
    private @Nullable String reply;

    private @Nullable UUID repliedBy;
    private @Nullable Instant repliedAt;

    @ElementCollection
    @CollectionTable(name = "impasse_asked", joinColumns = @JoinColumn(name = "impasse_id"))
    @Column(name = "person_id")
    private Set<UUID> asked = new HashSet<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Impasse() {}

    private Impasse(DecisionId decision, int number) {
        this.id = UuidV7.next();
        this.decisionId = decision.value();
        this.number = number;
    }

    static Impasse first(DecisionId decision) {
        return new Impasse(decision, 1);
    }

    /// Refused while the granting group has not replied to this one. A way that no second member
    /// has agreed to gives place to another.
    Impasse next() {
        if (isAsking()) {
            throw Refusal.because("The granting group was asked. Wait for its reply.");
        }
        return new Impasse(decision(), number + 1);
    }

    /// @param option the one that is tried; empty where the text is tried as a whole, or not
    /// @param others whose word it waits for: the grantors, or members who agree; may be empty
    void choose(
            WayOn chosen,
            Optional<String> option,
            String why,
            Collection<PersonId> others,
            PersonId by,
            Instant at) {
        way = chosen;
        optionName = option.orElse(null);
        reason = Text.prose(why, "Reason", LONGEST);
        chosenBy = by.value();
        chosenAt = at;
        others.forEach(other -> asked.add(other.value()));
        boolean proposed = chosen.needsAgreement() && !asked.isEmpty();
        var words = Digest.of(reason);
        var tried = option.map(Digest::of);
        registerEvent(
                proposed
                        ? new WayOnProposed(id, decision(), chosen, tried, words, by, at)
                        : new WayOnChosen(id, decision(), chosen, tried, words, by, at));
    }

    /// A second member agrees to the way that was proposed, or says why not.
    ///
    /// @param shown the number of the one that they read
    /// @param words may be empty where they agree
    void agree(int shown, boolean yes, String words, PersonId by, Instant at) {
        if (!isProposed()) {
            throw Refusal.because("Nobody proposes a way on just now, or it has its answer.");
        }
        if (shown != number) {
            throw Refusal.because(
                    "Another way is proposed by now. Read it, then agree to it or say no.");
        }
        if (by.value().equals(chosenBy)) {
            throw Refusal.because("You proposed it. Another member agrees to it, or says no.");
        }
        tryIt = yes;
        reply =
                yes
                        ? Text.optional(words, "Reason", LONGEST)
                        : Text.prose(words, "Reason", LONGEST);
        repliedBy = by.value();
        repliedAt = at;
        registerEvent(
                new WayOnAnswered(id, decision(), chosenWay(), yes, Digest.of(reply), by, at));
    }

    Optional<PersonId> proposer() {
        return Optional.ofNullable(chosenBy).map(PersonId::new);
    }

    /// Whether it waits for a second member.
    boolean isProposed() {
        return way != null && way.needsAgreement() && tryIt == null && !asked.isEmpty();
    }

    WayOn chosenWay() {
        return way().orElseThrow();
    }

    /// @param option the one that they may try, where there are several
    void answer(boolean mayTryIt, Optional<String> option, String why, PersonId by, Instant at) {
        if (!isAsking()) {
            throw Refusal.because("Nobody asked for this reply, or it has been given.");
        }
        tryIt = mayTryIt;
        optionName = option.orElse(null);
        reply = Text.prose(why, "Reason", LONGEST);
        repliedBy = by.value();
        repliedAt = at;
        registerEvent(
                new EscalationAnswered(
                        id,
                        decision(),
                        mayTryIt,
                        option.map(Digest::of),
                        Digest.of(reply),
                        by,
                        at));
    }

    Optional<WayOn> way() {
        return Optional.ofNullable(way);
    }

    /// Which option is tried.
    Optional<String> option() {
        return Optional.ofNullable(optionName);
    }

    private boolean isAsking() {
        return way == WayOn.ESCALATE && tryIt == null;
    }

    private DecisionId decision() {
        return new DecisionId(decisionId);
    }
}
