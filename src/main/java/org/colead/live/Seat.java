package org.colead.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One phone’s place in a session without signing in. A guest’s: asked for by name, then admitted
/// or turned away. A person’s: mailed as a link, then entered once.
@Entity
@Table(name = "live_seat")
class Seat extends AbstractAggregateRoot<Seat> {

    @Id private UUID id;
    private UUID sessionId;
    private UUID personId;
    private boolean guest;
    private String name;

    @Column(columnDefinition = "char(64)")
    private String tokenHash;

    private Instant madeAt;
    private @Nullable Instant enteredAt;
    private @Nullable Instant refusedAt;

    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    private Seat(
            SessionId session,
            PersonId person,
            boolean guest,
            String name,
            SeatToken token,
            Instant at) {
        this.id = UuidV7.next();
        this.sessionId = session.value();
        this.personId = person.value();
        this.guest = guest;
        this.name = name;
        this.tokenHash = token.fingerprint();
        this.madeAt = at;
    }

    static Seat guest(SessionId session, String name, SeatToken token, Instant at) {
        var called = Text.line(name, "Your name", 80);
        return new Seat(session, new PersonId(UuidV7.next()), true, called, token, at);
    }

    static Seat mailed(SessionId session, PersonId person, SeatToken token, Instant at) {
        return new Seat(session, person, false, "", token, at);
    }

    /// Uses the mailed link up; the phone keeps `fresh` from now on.
    void enter(SeatToken fresh, Instant at) {
        if (guest || enteredAt != null) {
            throw Joining.spent();
        }
        tokenHash = fresh.fingerprint();
        enteredAt = at;
    }

    void admit(PersonId by, Instant at) {
        requireWaiting();
        enteredAt = at;
        registerEvent(new LiveEvent.GuestAdmitted(session(), person(), by, at));
    }

    void turnAway(PersonId by, Instant at) {
        requireWaiting();
        refusedAt = at;
        registerEvent(new LiveEvent.GuestTurnedAway(session(), person(), by, at));
    }

    /// A guest who is in has to go; what they said stays.
    void askOut(PersonId by, Instant at) {
        if (!guest || !isIn()) {
            throw Refusal.because("This guest is not in any more.");
        }
        refusedAt = at;
        registerEvent(new LiveEvent.GuestAskedOut(session(), person(), by, at));
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw Refusal.because("Somebody answered this guest already.");
        }
    }

    boolean isWaiting() {
        return guest && enteredAt == null && refusedAt == null;
    }

    boolean isIn() {
        return enteredAt != null && refusedAt == null;
    }

    boolean isTurnedAway() {
        return refusedAt != null;
    }

    /// Was in, and is not any more.
    boolean isAskedOut() {
        return enteredAt != null && refusedAt != null;
    }

    boolean isGuest() {
        return guest;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    SessionId session() {
        return new SessionId(sessionId);
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
