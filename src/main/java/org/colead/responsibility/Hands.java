package org.colead.responsibility;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// In whose hands it is: who carries it or carried it out, to whom it is offered, and who learns it
/// beside them. While an offer is open, whoever carries it goes on.
@Embeddable
class Hands {

    @Embedded private Carrying carrying = new Carrying();
    @Embedded private @Nullable Offer offer;
    @Embedded private Understudy understudy = Understudy.NONE;
    @Embedded private @Nullable CarriedOut done;

    @ElementCollection
    @CollectionTable(
            name = "responsibility_reason",
            joinColumns = @JoinColumn(name = "responsibility_id"))
    @OrderColumn(name = "number")
    private List<WhyNot> reasons = new ArrayList<>();

    void offer(PersonId to, PersonId by, Instant at) {
        offer = new Offer(to.value(), by.value(), at, "");
    }

    /// A new offer replaces an open one.
    void offerHandover(PersonId to, String notes, PersonId by, Instant at) {
        if (to.equals(by)) {
            throw Refusal.because("You carry this already. Choose somebody else.");
        }
        var typed = Text.optional(notes, "Notes", 4000);
        offer = new Offer(to.value(), by.value(), at, typed);
    }

    /// Refuses anybody to whom it is not offered now.
    void mustBeOfferedTo(PersonId person, ResponsibilityState state) {
        state.mustBe(ResponsibilityState.OFFERED, "This offer is not open any more.");
        Offer.mustBeOpenTo(offer, person);
    }

    /// Refuses anybody to whom it is not handed over now.
    void mustBeHandedTo(PersonId person, ResponsibilityState state) {
        state.mustBe(ResponsibilityState.ACCEPTED, "This handover is not open any more.");
        Offer.mustBeOpenTo(offer, person);
    }

    /// It stays where it is; says to whom it was offered, if to anybody.
    Optional<PersonId> offerNoMore() {
        var open = Optional.ofNullable(offer).map(Offer::receiver);
        offer = null;
        return open;
    }

    /// By whom it was offered to; their reason is kept, and a digest of it comes back.
    Digest decline(String reason, PersonId by, Instant at) {
        var kind = areNobodys() ? GivenReason.Kind.DECLINED : GivenReason.Kind.HANDOVER_DECLINED;
        var asked = offer == null ? null : offer.by();
        var why = WhyNot.told(kind, reason, by, asked, at);
        reasons.add(why);
        offer = null;
        return why.digest();
    }

    /// By whoever carries it; their reason is kept, and a digest of it comes back.
    Digest layDown(String reason, PersonId by, Instant at) {
        var why = WhyNot.told(GivenReason.Kind.LAID_DOWN, reason, by, null, at);
        reasons.add(why);
        return why.digest();
    }

    void take(PersonId by, Instant at) {
        carrying.begin(by, at);
        offer = null;
        understudy = understudy.beside(by);
    }

    /// From whom it was passed on.
    PersonId passTo(PersonId by, Instant at) {
        var from = carrying.end(at);
        take(by, at);
        return from;
    }

    /// By whoever carries it; a digest of what came of it comes back.
    Digest carriedOut(String words, PersonId by, Instant at) {
        var told = CarriedOut.told(words, by, at);
        done = told;
        return told.digest();
    }

    /// Whoever said that it was done carries it on, as if they had never stopped.
    void takeUpAgain(PersonId by) {
        Objects.requireNonNull(done).mustBeBy(by);
        done = null;
        carrying.goOn(by);
    }

    /// Its holder is gone, and it is free; says who that was.
    PersonId fallFree(Instant at) {
        offer = null;
        return carrying.end(at);
    }

    /// Nothing is left to carry, to hand over or to learn; says to whom it was offered, if to
    /// anybody.
    Optional<PersonId> letGo(Instant at) {
        if (!areNobodys()) {
            carrying.end(at);
        }
        understudy = understudy.unsought();
        return offerNoMore();
    }

    void seekUnderstudy() {
        understudy = Understudy.SOUGHT;
    }

    void learn(PersonId by) {
        understudy = understudy.begun(by, carrying);
    }

    /// Refuses anybody who does not carry it now.
    void mustBeOf(PersonId person, ResponsibilityState state) {
        state.mustNotBeDone();
        state.mustBe(ResponsibilityState.ACCEPTED, "Nobody carries this now.");
        if (!carrying.isBy(person)) {
            throw Refusal.because("Only whoever carries this can do that. Ask them.");
        }
    }

    boolean areNobodys() {
        return carrying.isByNobody();
    }

    List<Holding> credit() {
        return carrying.credit();
    }

    List<WhyNot> reasons() {
        return List.copyOf(reasons);
    }
}
