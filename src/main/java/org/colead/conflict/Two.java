package org.colead.conflict;

import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// The two between whom it lies: who asked, and who was asked.
record Two(PersonId opener, PersonId other) {

    boolean has(PersonId person) {
        return person.equals(opener) || person.equals(other);
    }

    void mustHave(PersonId person) {
        if (!has(person)) {
            throw Refusal.because("This is between the two whose case it is.");
        }
    }
}
