package org.colead.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// The two between whom it lies: who asked, and who was asked.
@Embeddable
record Two(@Column(name = "opener_id") UUID openerId, @Column(name = "other_id") UUID otherId) {

    static Two of(PersonId opener, PersonId other) {
        if (other.equals(opener)) {
            throw Refusal.because("Choose the other person. To hear yourself out needs no case.");
        }
        return new Two(opener.value(), other.value());
    }

    PersonId opener() {
        return new PersonId(openerId);
    }

    PersonId other() {
        return new PersonId(otherId);
    }

    void mustHave(PersonId person) {
        if (!person.equals(opener()) && !person.equals(other())) {
            throw Refusal.because("This is between the two whose case it is.");
        }
    }

    void mustBeOther(PersonId person) {
        if (!person.equals(other())) {
            throw Refusal.because("You named the group. The other agrees to it, or does not.");
        }
    }
}
