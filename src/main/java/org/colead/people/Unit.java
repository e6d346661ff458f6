package org.colead.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.PersonId;
import org.colead.kernel.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// A part of the organisation: a school, a department. The one without a parent is the whole.
@Entity
@Table(name = "unit")
class Unit extends AbstractAggregateRoot<Unit> {

    @Id private UUID id;

    @Version private @Nullable Long version;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    private String name;
    private String kind;

    @Column(name = "sourced_id")
    private @Nullable String sourcedId;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitId id, Optional<UnitId> parent, String name, String kind, PersonId by, Instant at) {
        this.id = id.value();
        this.parent = parent.map(UnitId::value).orElse(null);
        this.name = Text.line(name, "Name of the unit", 200);
        this.kind = Text.line(kind, "Kind of unit", 60);
        this.openedAt = at;
        registerEvent(new PeopleEvent.UnitOpened(id, parent.orElse(null), by, at));
    }

    UnitId id() {
        return new UnitId(id);
    }
}
