package org.colead.responsibility;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Who carries it now, and everybody who did: credit stays when authority has passed on.
@Embeddable
class Carrying {

    private @Nullable UUID holder;

    @ElementCollection
    @CollectionTable(
            name = "responsibility_holding",
            joinColumns = @JoinColumn(name = "responsibility_id"))
    @OrderColumn(name = "number")
    private List<Holding> holdings = new ArrayList<>();

    void begin(PersonId by, Instant at) {
        holdings.add(Holding.begun(by.value(), at));
        holder = by.value();
    }

    /// Authority ends at this instant; says for whom.
    PersonId end(Instant at) {
        int last = holdings.size() - 1;
        var holding = holdings.get(last).passed(at);
        holdings.set(last, holding);
        holder = null;
        return new PersonId(holding.personId());
    }

    /// The last one carries it on, as if they had never stopped.
    void goOn(PersonId by) {
        int last = holdings.size() - 1;
        holdings.set(last, holdings.get(last).again());
        holder = by.value();
    }

    boolean isBy(PersonId person) {
        return person.value().equals(holder);
    }

    boolean isByNobody() {
        return holder == null;
    }

    List<Holding> credit() {
        return List.copyOf(holdings);
    }
}
