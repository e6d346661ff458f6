package org.colead.responsibility;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;

/// In whose hands it is: who carries it, to whom it is offered, and who learns it beside them.
/// While an offer is open, whoever carries it goes on.
@Embeddable
class Hands {

    @Embedded private Carrying carrying = new Carrying();
    @Embedded private @Nullable Offer offer;
    @Embedded private Understudy understudy = Understudy.NONE;

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
    void mustBeOfferedTo(PersonId person) {
        Offer.mustBeOpenTo(offer, person);
    }

    /// It stays where it is; says to whom it was offered, if to anybody.
    Optional<PersonId> offerNoMore() {
        var open = Optional.ofNullable(offer).map(Offer::receiver);
        offer = null;
        return open;
    }

    /// By whom it was offered to; a digest of the reason comes back.
    Digest decline(String reason) {
        var why = Digest.of(Text.prose(reason, "Reason", 1000));
        offer = null;
        return why;
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

    /// The last one carries it on, as if they had never stopped.
    void goOn(PersonId by) {
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

    void mustBeOf(PersonId person) {
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
}
