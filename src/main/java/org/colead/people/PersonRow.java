package org.colead.people;

import java.util.List;
import org.colead.kernel.PersonId;

/// One person as a list shows them.
///
/// @param units names of the units they work in
/// @param signedUp whether they have ever signed in
public record PersonRow(
        PersonId id, String name, String email, List<String> units, boolean signedUp) {}
