package org.colead.responsibility;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.colead.responsibility.ResponsibilityEvent.*;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// A result that one person accepts to bring about: free → offered → accepted → done or ended.
/// Declining makes it free again. While a handover is open, its holder carries it until the next
/// one accepts.
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
    @Embedded private @Nullable CarriedOut done;
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
        mustBeOfferedTo(by);
        begin(by, today, at);
    }

    /// Somebody takes on what is free.
    void volunteer(PersonId by, LocalDate today, Instant at) {
        state.mustBe(ResponsibilityState.FREE, "Somebody else was faster: this is not free.");
        begin(by, today, at);
    }

    void decline(String reason, PersonId by, Instant at) {
        mustBeOfferedTo(by);
        var why = hands.decline(reason);
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
        mustBeHandedTo(by);
        term.mustNotBeOver(today);
        var from = hands.passTo(by, at);
        registerEvent(new HandoverAccepted(id(), origin.place(), from, by, at));
    }

    void declineHandover(String reason, PersonId by, Instant at) {
        mustBeHandedTo(by);
        var why = hands.decline(reason);
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
        origin.mustBeStep();
        done = CarriedOut.told(words, by, at);
        hands.letGo(at)
                .ifPresent(
                        to -> registerEvent(new OfferWithdrawn(id(), origin.place(), to, by, at)));
        state = ResponsibilityState.DONE;
        registerEvent(new StepCarriedOut(id(), origin.place(), done.digest(), by, at));
    }

    /// Whoever said that it was done takes that back, and carries it as before.
    void takeUpAgain(PersonId by, Instant at) {
        state.mustBe(ResponsibilityState.DONE, "This is not done. There is nothing to take back.");
        Objects.requireNonNull(done).mustBeBy(by);
        done = null;
        hands.goOn(by);
        state = ResponsibilityState.ACCEPTED;
        registerEvent(new StepTakenUpAgain(id(), origin.place(), by, at));
    }

    /// Laid down by its holder, or because its term is over; authority ends at once.
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
        var to = hands.offerNoMore().orElseThrow();
        state = hands.areNobodys() ? ResponsibilityState.FREE : state;
        registerEvent(new OfferWithdrawn(id(), origin.place(), to, PersonId.COLEAD, at));
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

    List<Holding> credit() {
        return hands.credit();
    }

    private void begin(PersonId by, LocalDate today, Instant at) {
        term.mustNotBeOver(today);
        hands.take(by, at);
        state = ResponsibilityState.ACCEPTED;
        registerEvent(new ResponsibilityAccepted(id(), origin.place(), by, at));
    }

    private void mustBeOfferedTo(PersonId by) {
        state.mustBe(ResponsibilityState.OFFERED, "This offer is not open any more.");
        hands.mustBeOfferedTo(by);
    }

    private void mustBeHandedTo(PersonId by) {
        state.mustBe(ResponsibilityState.ACCEPTED, "This handover is not open any more.");
        hands.mustBeOfferedTo(by);
    }

    private void requireCarriedBy(PersonId by, LocalDate today) {
        state.mustNotBeDone();
        state.mustBe(ResponsibilityState.ACCEPTED, "Nobody carries this now.");
        term.mustNotBeOver(today);
        hands.mustBeOf(by);
    }
}
