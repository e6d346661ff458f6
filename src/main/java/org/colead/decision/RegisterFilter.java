package org.colead.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.colead.group.GroupId;
import org.colead.kernel.PersonId;

/// Which decisions a list shows; empty parts ask nothing.
///
/// @param inForceOn those that bound on that day
/// @param words words of the title, the question or the text
public record RegisterFilter(
        Optional<LocalDate> inForceOn,
        Optional<GroupId> group,
        Optional<Stage> stage,
        Optional<PersonId> author,
        String words) {

    public static final RegisterFilter ALL =
            new RegisterFilter(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public static RegisterFilter inForceOn(LocalDate day) {
        return new RegisterFilter(
                Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    public static RegisterFilter of(GroupId group) {
        return new RegisterFilter(
                Optional.empty(), Optional.of(group), Optional.empty(), Optional.empty(), "");
    }
}
