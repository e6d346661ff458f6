package org.colead.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.UuidV7;
import org.jspecify.annotations.Nullable;

/// One person's place in one group: invited, then accepted or declined; it ends by leaving. Invited
/// again, the same place is taken up anew.
@Entity
@Table(name = "membership")
class Membership {

    @Id private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private boolean guest;
    private UUID invitedBy;
    private Instant invitedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(PersonId person, boolean guest, PersonId by, Instant at) {
        this.id = UuidV7.next();
        this.person = person.value();
        this.guest = guest;
        this.invitedBy = by.value();
        this.invitedAt = at;
    }

    void inviteAgain(boolean asGuest, PersonId by, Instant at) {
        guest = asGuest;
        invitedBy = by.value();
        invitedAt = at;
        acceptedAt = null;
        endedAt = null;
    }

    void accept(Instant at) {
        acceptedAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean isOf(PersonId somebody) {
        return person.equals(somebody.value());
    }

    boolean isOpenInvitation() {
        return acceptedAt == null && endedAt == null;
    }

    boolean isCurrent() {
        return acceptedAt != null && endedAt == null;
    }

    boolean isMember() {
        return isCurrent() && !guest;
    }

    boolean takesASeat() {
        return !guest && endedAt == null;
    }

    boolean isGuest() {
        return guest;
    }

    PersonId person() {
        return new PersonId(person);
    }
}
