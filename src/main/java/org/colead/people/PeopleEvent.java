package org.colead.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.colead.kernel.AuditedEvent;
import org.colead.kernel.Digest;
import org.colead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/// Everything that can happen to persons, units and accounts. That somebody signed in is not among
/// them: the record is open to all staff, and nobody's hours at the screen are.
public sealed interface PeopleEvent extends AuditedEvent {

    record UnitOpened(UnitId unit, @Nullable UnitId parent, PersonId actor, Instant at)
            implements PeopleEvent {
        @Override
        public UUID stream() {
            return unit.value();
        }
    }

    /// A unit got another name, or the identifier of another system.
    record UnitRenamed(UnitId unit, Digest name, PersonId actor, Instant at)
            implements PeopleEvent {
        @Override
        public UUID stream() {
            return unit.value();
        }
    }

    record OrganisationLanguageChosen(UnitId unit, Digest language, PersonId actor, Instant at)
            implements PeopleEvent {
        @Override
        public UUID stream() {
            return unit.value();
        }
    }

    /// A staff file was taken over; each person it added or changed has an entry of its own.
    ///
    /// @param files fingerprint of the files
    record StaffImported(
            UUID staffImport,
            Digest files,
            int added,
            int changed,
            int leftAlone,
            int refused,
            PersonId actor,
            Instant at)
            implements PeopleEvent {
        @Override
        public UUID stream() {
            return staffImport;
        }
    }

    record PersonAdded(PersonId person, PersonId actor, Instant at) implements OfPerson {}

    record PersonRenamed(PersonId person, Digest name, PersonId actor, Instant at)
            implements OfPerson {}

    /// Somebody is written to at another address, and signs in with it; whatever was mailed to the
    /// old one opens nothing any more. Not even its fingerprint is kept: an address can be guessed.
    record PersonReaddressed(PersonId person, PersonId actor, Instant at) implements OfPerson {}

    record PersonRetitled(PersonId person, Digest title, PersonId actor, Instant at)
            implements OfPerson {}

    record ShiftStated(PersonId person, PersonId actor, Instant at) implements OfPerson {}

    record PersonMoved(PersonId person, Set<UnitId> units, PersonId actor, Instant at)
            implements OfPerson {}

    /// An import changed the name, address, title, shift or units; of another address there is an
    /// entry of its own beside it.
    record PersonUpdated(PersonId person, Digest state, PersonId actor, Instant at)
            implements OfPerson {}

    record PersonLeft(PersonId person, PersonId actor, Instant at) implements OfPerson {}

    record PersonInvited(PersonId person, PersonId actor, Instant at) implements OfPerson {}

    /// Somebody chose the language of their screens and mails; which one is theirs to know.
    record LanguageChosen(PersonId person, PersonId actor, Instant at) implements OfPerson {}

    record PasswordSet(PersonId person, PersonId actor, Instant at) implements OfPerson {}

    record SignedOutEverywhere(PersonId person, PersonId actor, Instant at) implements OfPerson {}

    /// What has one person as its stream.
    sealed interface OfPerson extends PeopleEvent {

        PersonId person();

        @Override
        default UUID stream() {
            return person().value();
        }
    }
}
