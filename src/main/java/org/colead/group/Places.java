package org.colead.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// Who has a place in a group: members and guests, and those who are invited.
record Places(List<Membership> all) {

    void seat(PersonId person, PersonId by, Instant at) {
        var membership = new Membership(person, false, by, at);
        membership.accept(at);
        all.add(membership);
    }

    /// @param seats how many members there may be; 0 where the charter does not say
    void invite(PersonId whom, boolean guest, int seats, PersonId by, Instant at) {
        var earlier = of(whom);
        if (earlier.filter(Membership::isCurrent).isPresent()) {
            throw whom.equals(by)
                    ? Refusal.because("You belong to this group already. Invite somebody else.")
                    : Refusal.because("They belong to this group already.");
        }
        if (earlier.filter(Membership::isOpenInvitation).isPresent()) {
            throw Refusal.because("They are invited already. Wait for their answer.");
        }
        if (!guest && seats > 0 && taken() >= seats) {
            throw Refusal.because(
                    "All {0} seats are taken or offered. Invite a guest, or change the charter.",
                    seats);
        }
        earlier.ifPresentOrElse(
                place -> place.inviteAgain(guest, by, at),
                () -> all.add(new Membership(whom, guest, by, at)));
    }

    Membership invitationOf(PersonId person) {
        return of(person)
                .filter(Membership::isOpenInvitation)
                .orElseThrow(
                        () -> Refusal.because("There is no open invitation. Ask for a new one."));
    }

    Membership currentOf(PersonId person) {
        return of(person)
                .filter(Membership::isCurrent)
                .orElseThrow(() -> Refusal.because("You do not belong to this group."));
    }

    void endOf(PersonId person, Instant at) {
        of(person).ifPresent(place -> place.end(at));
    }

    List<PersonId> members() {
        return all.stream().filter(Membership::isMember).map(Membership::person).toList();
    }

    /// @param seats how many members a charter would have room for; 0 where it does not say
    void mustFitIn(int seats) {
        if (seats > 0 && seats < taken()) {
            throw Refusal.because(
                    "{0} people sit in this group or are invited. Give it at least as many seats.",
                    taken());
        }
    }

    /// Seats that somebody sits on or was offered.
    int taken() {
        return (int) all.stream().filter(Membership::takesASeat).count();
    }

    private Optional<Membership> of(PersonId person) {
        return all.stream().filter(place -> place.isOf(person)).findFirst();
    }
}
