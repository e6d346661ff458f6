package org.colead.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colead.kernel.PersonId;

/// Who writes a decision, and whom it affects.
@Embeddable
class Involved {

    @ElementCollection
    @CollectionTable(name = "decision_author", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<Author> authors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "decision_affected", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "person_id")
    private Set<UUID> affected = new HashSet<>();

    Involved(PersonId first, Instant at) {
        authors.add(new Author(first.value(), at));
    }

    protected Involved() {}

    boolean invite(PersonId author) {
        return authors.stream().noneMatch(known -> known.is(author))
                && authors.add(new Author(author.value(), null));
    }

    boolean accept(PersonId by, Instant at) {
        boolean waits = authors.stream().anyMatch(author -> author.is(by) && !author.accepted());
        if (waits) {
            authors.replaceAll(author -> author.is(by) ? new Author(by.value(), at) : author);
        }
        return waits;
    }

    boolean affects(PersonId person) {
        return affected.add(person.value());
    }

    boolean affectsNoMore(PersonId person) {
        return affected.remove(person.value());
    }

    /// Those who accepted.
    List<PersonId> authors() {
        return authors.stream().filter(Author::accepted).map(Author::person).toList();
    }

    boolean affectsSomebody() {
        return !affected.isEmpty();
    }
}
