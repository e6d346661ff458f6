package org.colead.responsibility;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.colead.responsibility.ResponsibilityEvent.*;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// A result that one person accepts to bring about: free → offered → accepted → done or ended.
/// Declining makes it free again, and so does laying a step down. While a handover is open, its
/// holder carries it until the next one accepts.
@Entity
class Responsibility extends AbstractAggregateRoot<Responsibility> {

    @Id private UUID id;
    @Version private @Nullable Long version;
    @Embedded private Task task;
    @Embedded private Term term;
    @Embedded private Origin origin;

    @Enumerated(EnumType.STRING)
    private ResponsibilityState state = ResponsibilityState.FREE;

    @Embedded private Hands hands = new Hands();
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Responsibility() {}

    Responsibility(Origin origin, Task task, Term term, PersonId by, Instant at) {
        this.id = ResponsibilityId.next().value();
        this.origin = origin;
        this.task = task;
        this.term = term;
        registerEvent(
                new ResponsibilityDescribed(
                        id(), origin.place(), origin.mandate(), task.digest(), by, at));
    }

    void offer(PersonId to, PersonId by, Instant at) {
        state.mustBe(ResponsibilityState.FREE, "This is not free any more.");
        hands.offer(to, by, at);
        state = ResponsibilityState.OFFERED;
        registerEvent(new ResponsibilityOffered(id(), origin.place(), to, by, at));
    }

    /// The person it was offered to takes it on.
    void accept(PersonId by, LocalDate today, Instant at) {
        hands.mustBeOfferedTo(by, state);
        begin(by, today, at);
    }

    /// Somebody takes on what is free.
    void volunteer(PersonId by, LocalDate today, Instant at) {
        state.mustBe(ResponsibilityState.FREE, "Somebody else was faster: this is not free.");
        begin(by, today, at);
    }

    void decline(String reason, PersonId by, Instant at) {
        hands.mustBeOfferedTo(by, state);
        var why = hands.decline(reason, by, at);
        state = ResponsibilityState.FREE;
        registerEvent(new ResponsibilityDeclined(id(), origin.place(), why, by, at));
    }

    /// Offers to pass it on; nothing changes until `to` accepts. A new offer replaces an open one.
    void offerHandover(PersonId to, String notes, PersonId by, LocalDate today, Instant at) {
        requireCarriedBy(by, today);
        hands.offerHandover(to, notes, by, at);
        registerEvent(new HandoverOffered(id(), origin.place(), to, by, at));
    }

    /// Authority passes at this instant; what the one before did keeps their name.
    void acceptHandover(PersonId by, LocalDate today, Instant at) {
        hands.mustBeHandedTo(by, state);
        term.mustNotBeOver(today);
        var from = hands.passTo(by, at);
        registerEvent(new HandoverAccepted(id(), origin.place(), from, by, at));
    }

    void declineHandover(String reason, PersonId by, Instant at) {
        hands.mustBeHandedTo(by, state);
        var why = hands.decline(reason, by, at);
        registerEvent(new HandoverDeclined(id(), origin.place(), why, by, at));
    }

    void seekUnderstudy(PersonId by, LocalDate today, Instant at) {
        requireCarriedBy(by, today);
        hands.seekUnderstudy();
        registerEvent(new UnderstudySought(id(), origin.place(), by, at));
    }

    void learn(PersonId by, LocalDate today, Instant at) {
        state.mustBe(ResponsibilityState.ACCEPTED, "Nobody carries this now.");
        term.mustNotBeOver(today);
        hands.learn(by);
        registerEvent(new UnderstudyBegan(id(), origin.place(), by, at));
    }

    /// Its holder says that it is done, in words that say what came of it. An open handover is
    /// withdrawn: there is nothing left to hand over.
    void carriedOut(String words, PersonId by, LocalDate today, Instant at) {
        requireCarriedBy(by, today);
        origin.mustBeStep("This goes on until its term is over. Hand it over, or lay it down.");
        var told = hands.carriedOut(words, by, at);
        withdrawn(hands.letGo(at), by, at);
        state = ResponsibilityState.DONE;
        registerEvent(new StepCarriedOut(id(), origin.place(), told, by, at));
    }

    /// Whoever said that it was done takes that back, and carries it as before.
    void takeUpAgain(PersonId by, Instant at) {
        state.mustBe(ResponsibilityState.DONE, "This is not done. There is nothing to take back.");
        hands.takeUpAgain(by);
        state = ResponsibilityState.ACCEPTED;
        registerEvent(new StepTakenUpAgain(id(), origin.place(), by, at));
    }

    /// Its holder lays it down: the work is free again where it `goesOn`, and has ended otherwise.
    void layDown(String reason, boolean goesOn, PersonId by, Instant at) {
        hands.mustBeOf(by, state);
        var why = hands.layDown(reason, by, at);
        withdrawn(hands.letGo(at), by, at);
        state = goesOn ? ResponsibilityState.FREE : ResponsibilityState.ENDED;
        endedAt = goesOn ? null : at;
        registerEvent(new ResponsibilityLaidDown(id(), origin.place(), why, by, at));
    }

    /// A step that ended before it was done is free again, until a new last day.
    void openAnew(Term anew, PersonId by, Instant at) {
        state.mustBe(ResponsibilityState.ENDED, "This has not ended.");
        origin.mustBeStep("This stands by itself. Entrust it anew.");
        term = anew;
        endedAt = null;
        state = ResponsibilityState.FREE;
        registerEvent(new StepOpenedAnew(id(), origin.place(), by, at));
    }

    /// Its term is over, or its decision is; authority ends at once.
    void end(String reason, PersonId by, Instant at) {
        state.mustNotBe(ResponsibilityState.ENDED, "This has ended already.");
        state.mustNotBeDone();
        var why = Digest.of(Text.prose(reason, "Reason", 1000));
        hands.letGo(at);
        endedAt = at;
        state = ResponsibilityState.ENDED;
        registerEvent(new ResponsibilityEnded(id(), origin.place(), why, by, at));
    }

    /// Whoever it was offered to left the organisation.
    void withdrawOffer(Instant at) {
        withdrawn(hands.offerNoMore(), PersonId.COLEAD, at);
        state = hands.areNobodys() ? ResponsibilityState.FREE : state;
    }

    /// Whoever carried it left the organisation: authority ends, and the work is free again.
    void vacate(Instant at) {
        var from = hands.fallFree(at);
        state = ResponsibilityState.FREE;
        registerEvent(new ResponsibilityVacated(id(), origin.place(), from, PersonId.COLEAD, at));
    }

    ResponsibilityId id() {
        return new ResponsibilityId(id);
    }

    Origin origin() {
        return origin;
    }

    ResponsibilityState state() {
        return state;
    }

    Hands hands() {
        return hands;
    }

    private void begin(PersonId by, LocalDate today, Instant at) {
        term.mustNotBeOver(today);
        hands.take(by, at);
        state = ResponsibilityState.ACCEPTED;
        registerEvent(new ResponsibilityAccepted(id(), origin.place(), by, at));
    }

    private void withdrawn(Optional<PersonId> offer, PersonId by, Instant at) {
        offer.ifPresent(to -> registerEvent(new OfferWithdrawn(id(), origin.place(), to, by, at)));
    }

    private void requireCarriedBy(PersonId by, LocalDate today) {
        hands.mustBeOf(by, state);
        term.mustNotBeOver(today);
    }
}
