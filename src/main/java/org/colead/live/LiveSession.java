package org.colead.live;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colead.decision.DecisionId;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// People of one group deciding in one room, about one decision at a time. Opened, facilitated by
/// one person who may hand it over, and ended; at the latest after twelve hours it is over by
/// itself, and its code with it.
@Entity
@Table(name = "live_session")
class LiveSession extends AbstractAggregateRoot<LiveSession> {

    static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration LONGEST_TIMER = Duration.ofHours(3);

    @Id private UUID id;
    private UUID groupId;
    private @Nullable UUID decisionId;

    @Column(columnDefinition = "char(6)")
    private String code;

    private UUID facilitatorId;
    private @Nullable UUID offeredTo;
    private Instant openedAt;
    private Instant endsAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant timerEndsAt;

    @ElementCollection
    @CollectionTable(name = "live_turn", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "number")
    private List<Turn> turns = new ArrayList<>();

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LiveSession() {}

    private LiveSession(
            GroupId group,
            @Nullable DecisionId decision,
            SessionCode code,
            PersonId by,
            Instant at) {
        this.id = SessionId.next().value();
        this.groupId = group.value();
        this.decisionId = decision == null ? null : decision.value();
        this.code = code.value();
        this.facilitatorId = by.value();
        this.openedAt = at;
        this.endsAt = at.plus(LONGEST);
        if (decision != null) {
            turns.add(new Turn(decision.value(), at));
        }
        registerEvent(new LiveEvent.SessionOpened(id(), group, decision, by, at));
    }

    static LiveSession about(
            DecisionId decision, GroupId group, SessionCode code, PersonId by, Instant at) {
        return new LiveSession(group, decision, code, by, at);
    }

    static LiveSession meeting(GroupId group, SessionCode code, PersonId by, Instant at) {
        return new LiveSession(group, null, code, by, at);
    }

    /// Puts another decision of the group before the room.
    void turnTo(DecisionId decision, PersonId by, Instant at) {
        requireFacilitator(by, at);
        decisionId = decision.value();
        timerEndsAt = null;
        turns.add(new Turn(decision.value(), at));
        registerEvent(new LiveEvent.SessionTurned(id(), decision, by, at));
    }

    void startTimer(Duration length, PersonId by, Instant at) {
        requireFacilitator(by, at);
        if (!length.isPositive() || length.compareTo(LONGEST_TIMER) > 0) {
            throw Refusal.because("A timer runs from one minute to three hours. Choose another.");
        }
        timerEndsAt = at.plus(length);
        registerEvent(new LiveEvent.TimerStarted(id(), timerEndsAt, by, at));
    }

    void stopTimer(PersonId by, Instant at) {
        requireFacilitator(by, at);
        if (timerEndsAt != null) {
            timerEndsAt = null;
            registerEvent(new LiveEvent.TimerStopped(id(), by, at));
        }
    }

    /// Nobody facilitates who has not accepted; until then it stays where it is.
    void offer(PersonId to, PersonId by, Instant at) {
        requireFacilitator(by, at);
        if (to.equals(by)) {
            throw Refusal.because("You facilitate already. Choose somebody else.");
        }
        offeredTo = to.value();
        registerEvent(new LiveEvent.FacilitationOffered(id(), to, by, at));
    }

    /// @param led whether whoever facilitates still may; else nobody has to offer it
    void take(PersonId by, boolean led, Instant at) {
        requireOn(at);
        if (led && !by.value().equals(offeredTo)) {
            throw Refusal.because("This was not offered to you. Ask whoever facilitates.");
        }
        var from = facilitator();
        facilitatorId = by.value();
        offeredTo = null;
        registerEvent(new LiveEvent.FacilitationTaken(id(), from, by, at));
    }

    void end(PersonId by, Instant at) {
        requireFacilitator(by, at);
        endedAt = at;
        registerEvent(new LiveEvent.SessionEnded(id(), by, at));
    }

    boolean isOver(Instant now) {
        return endedAt != null || !now.isBefore(endsAt);
    }

    void requireOn(Instant now) {
        if (isOver(now)) {
            throw Refusal.because("This session is over. What was said stands on the decision.");
        }
    }

    void requireFacilitator(PersonId by, Instant now) {
        requireOn(now);
        if (!facilitatorId.equals(by.value())) {
            throw Refusal.because(
                    "This is for whoever facilitates the session. Ask them to hand it over.");
        }
    }

    SessionId id() {
        return new SessionId(id);
    }

    GroupId group() {
        return new GroupId(groupId);
    }

    Optional<DecisionId> decision() {
        return Optional.ofNullable(decisionId).map(DecisionId::new);
    }

    /// What stood before the room so far, each once, in its order.
    List<DecisionId> been() {
        return turns.stream().map(turn -> new DecisionId(turn.decisionId())).distinct().toList();
    }

    PersonId facilitator() {
        return new PersonId(facilitatorId);
    }

    SessionCode code() {
        return new SessionCode(code);
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> timer() {
        return Optional.ofNullable(timerEndsAt);
    }

    Optional<PersonId> offered() {
        return Optional.ofNullable(offeredTo).map(PersonId::new);
    }

    /// A decision was put before the room.
    @Embeddable
    record Turn(UUID decisionId, Instant at) {}
}
