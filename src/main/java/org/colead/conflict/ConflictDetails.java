package org.colead.conflict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colead.kernel.PersonId;

/// A case as one of its readers sees it.
///
/// @param group whose members read along, or are to
/// @param part what the reader is in it
/// @param due what it waits for
public record ConflictDetails(
        ConflictId id,
        ConflictKind kind,
        ConflictStage stage,
        String about,
        Named opener,
        Named other,
        Optional<Along> group,
        Optional<Mediator> mediator,
        Part part,
        Due due,
        List<Said> turns) {

    /// How the reader stands to it.
    public enum Part {
        ONE_OF_THE_TWO,
        MEDIATOR,
        READER
    }

    /// @param agreed whether both want its members to read along; before, none of them does
    public record Along(String name, boolean agreed) {}

    /// A person and their name.
    public record Named(PersonId id, String name) {}

    /// @param agreed whether both want them
    /// @param accepted whether they accepted
    public record Mediator(Named person, Named namedBy, boolean agreed, boolean accepted) {}

    /// One turn in the open.
    public record Said(TurnKind kind, Named by, String words, Instant at) {}

    public boolean waitsFor(PersonId person) {
        return due.isFrom(person);
    }

    /// Of the two, the one that `person` is not.
    public Named notMe(PersonId person) {
        return opener.id().equals(person) ? other : opener;
    }

    /// The newest words of that kind.
    public Optional<Said> newest(TurnKind kind) {
        return turns.stream().filter(turn -> turn.kind() == kind).reduce((_, later) -> later);
    }
}
