package org.colead.challenge;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.colead.challenge.ChallengeEvent.ChallengeDeclined;
import org.colead.challenge.ChallengeEvent.ChallengeMerged;
import org.colead.challenge.ChallengeEvent.ChallengePosted;
import org.colead.challenge.ChallengeEvent.ChallengeProposed;
import org.colead.challenge.ChallengeEvent.ChallengeReopened;
import org.colead.challenge.ChallengeEvent.ChallengeShared;
import org.colead.challenge.ChallengeEvent.ChallengeTaken;
import org.colead.challenge.ChallengeEvent.ChallengeWithdrawn;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Something that is hard, put to a group by whoever feels it.
///
/// Life cycle: open → taken, merged or declined, each with a reason that its author reads; or
/// withdrawn by its author. One that was merged is open again when the other is withdrawn. One that
/// was taken can lead to a decision.
@Entity
class Challenge extends AbstractAggregateRoot<Challenge>
        implements AggregateRoot<Challenge, ChallengeId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChallengeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private GroupId group;

    @Embedded private Telling telling;
    private UUID postedBy;
    private Instant postedAt;
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private ChallengeState state = ChallengeState.OPEN;

    private @Nullable String reason;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable UUID mergedInto;
    private @Nullable UUID decisionId;

    @ElementCollection
    @CollectionTable(name = "challenge_shared", joinColumns = @JoinColumn(name = "challenge_id"))
    @Column(name = "person_id")
    private Set<UUID> shared = new HashSet<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    /// @param answerBy until when the group answers
    Challenge(GroupId group, Telling telling, LocalDate answerBy, PersonId by, Instant at) {
        this.id = ChallengeId.next();
        this.group = group;
        this.telling = telling;
        this.answerBy = answerBy;
        this.postedBy = by.value();
        this.postedAt = at;
        registerEvent(new ChallengePosted(id, group, Digest.of(telling.toString()), by, at));
    }

    /// “I feel this too.”
    void share(PersonId by, Instant at) {
        mustBeOpen();
        if (!postedBy.equals(by.value()) && shared.add(by.value())) {
            registerEvent(new ChallengeShared(id, group, by, at));
        }
    }

    void take(String why, PersonId by, Instant at) {
        registerEvent(
                new ChallengeTaken(id, group, answer(ChallengeState.TAKEN, why, by, at), by, at));
    }

    void decline(String why, PersonId by, Instant at) {
        registerEvent(
                new ChallengeDeclined(
                        id, group, answer(ChallengeState.DECLINED, why, by, at), by, at));
    }

    /// Goes on as a part of another challenge of the same group.
    void merge(Challenge into, String why, PersonId by, Instant at) {
        if (into.id.equals(id) || !into.state.canTakeAnotherIn() || !into.group.equals(group)) {
            throw Refusal.because("Choose another challenge of this group that stands by itself.");
        }
        var digest = answer(ChallengeState.MERGED, why, by, at);
        mergedInto = into.id.value();
        registerEvent(new ChallengeMerged(id, group, into.id, digest, by, at));
    }

    /// The other one was withdrawn: this one needs an answer of its own, by the day it had.
    void reopen(PersonId by, Instant at) {
        if (state != ChallengeState.MERGED) {
            throw Refusal.because("Only a challenge that was merged can stand by itself again.");
        }
        state = ChallengeState.OPEN;
        mergedInto = null;
        reason = null;
        answeredBy = null;
        answeredAt = null;
        registerEvent(new ChallengeReopened(id, group, by, at));
    }

    void withdraw(PersonId by, Instant at) {
        if (!postedBy.equals(by.value())) {
            throw Refusal.because("Only the person who posted a challenge can withdraw it.");
        }
        mustBeOpen();
        state = ChallengeState.WITHDRAWN;
        answeredAt = at;
        registerEvent(new ChallengeWithdrawn(id, group, by, at));
    }

    void proposed(DecisionId decision, PersonId by, Instant at) {
        if (state != ChallengeState.TAKEN) {
            throw Refusal.because("First take it up, so that whoever posted it learns of it.");
        }
        if (decisionId != null) {
            throw Refusal.because("A decision was begun from it already.");
        }
        decisionId = decision.value();
        registerEvent(new ChallengeProposed(id, group, decision, by, at));
    }

    private Digest answer(ChallengeState next, String why, PersonId by, Instant at) {
        mustBeOpen();
        reason = Text.prose(why, "Your reason", Telling.LONGEST);
        state = next;
        answeredBy = by.value();
        answeredAt = at;
        return Digest.of(reason);
    }

    private void mustBeOpen() {
        if (state != ChallengeState.OPEN) {
            throw Refusal.because("It was answered meanwhile. Open it again and read the answer.");
        }
    }

    @Override
    public ChallengeId getId() {
        return id;
    }

    GroupId group() {
        return group;
    }

    Telling telling() {
        return telling;
    }

    Told told() {
        return new Told(
                telling.title(),
                telling.words(),
                reason == null ? "" : reason,
                answerBy,
                new PersonId(postedBy));
    }

    ChallengeState state() {
        return state;
    }
}
