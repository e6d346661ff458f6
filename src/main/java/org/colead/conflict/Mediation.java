package org.colead.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// Who is asked to mediate: named by one of the two, agreed by the other, accepted by themselves.
///
/// Life cycle: suggested → agreed → accepted; gone again when any of the three says so.
@Embeddable
record Mediation(
        @Column(name = "mediator_id") UUID mediatorId,
        @Column(name = "mediator_named_by") UUID namedById,
        @Column(name = "mediator_agreed") boolean agreed,
        @Column(name = "mediator_accepted") boolean accepted) {

    static Mediation named(PersonId mediator, PersonId by) {
        return new Mediation(mediator.value(), by.value(), false, false);
    }

    PersonId mediator() {
        return new PersonId(mediatorId);
    }

    PersonId namedBy() {
        return new PersonId(namedById);
    }

    Mediation agree() {
        return new Mediation(mediatorId, namedById, true, false);
    }

    Mediation accept() {
        return new Mediation(mediatorId, namedById, true, true);
    }

    static void mustBeAccepted(@Nullable Mediation mediation, PersonId person) {
        if (!isAccepted(mediation, person)) {
            throw Refusal.because("Only the mediator whom both agreed on can say this.");
        }
    }

    static boolean isAccepted(@Nullable Mediation mediation, PersonId person) {
        return mediation != null && mediation.accepted() && mediation.mediator().equals(person);
    }
}
