package org.colead.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colead.kernel.Digest;
import org.colead.kernel.Overtaken;
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

    private @Nullable String language;
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

    /// @param known the name it had for whoever changes it; another one was given meanwhile
    void rename(String known, String name, PersonId by, Instant at) {
        if (!known.equals(this.name)) {
            throw new Overtaken(this.name);
        }
        this.name = Text.line(name, "Name of the unit", 200);
        registerEvent(new PeopleEvent.UnitRenamed(id(), Digest.of(this.name), by, at));
    }

    /// The language in which the organisation begins.
    Unit speaking(Locale language) {
        this.language = language.toLanguageTag();
        return this;
    }

    /// Chooses the language of the whole organisation.
    void speak(Locale language, PersonId by, Instant at) {
        var tag = language.toLanguageTag();
        if (!tag.equals(this.language)) {
            this.language = tag;
            registerEvent(new PeopleEvent.OrganisationLanguageChosen(id(), Digest.of(tag), by, at));
        }
    }

    UnitId id() {
        return new UnitId(id);
    }
}
