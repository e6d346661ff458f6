package org.colead.group;

import java.util.Collection;
import java.util.List;
import org.colead.kernel.PersonId;
import org.colead.kernel.Refusal;

/// What a group agreed on, or is about to.
record Norms(List<Norm> all) {

    Norm get(NormId which) {
        return all.stream()
                .filter(norm -> norm.id().equals(which))
                .findFirst()
                .orElseThrow(() -> Refusal.because("This norm is gone. Load the page again."));
    }

    void takeBack(NormId which, Collection<PersonId> members, PersonId by) {
        var norm = get(which);
        if (!norm.wasProposedBy(by) || norm.isAgreedBy(members)) {
            throw Refusal.because(
                    "Only whoever proposed a norm takes it back, and only before all agreed.");
        }
        all.remove(norm);
    }
}
