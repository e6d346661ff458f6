package org.colead.kernel;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A module's names for its own things, for places that know only ids, such as the record. Silent
/// on what is not its own, and on what the viewer may not read.
public interface Naming {

    /// As many queries, whatever the number of ids.
    Map<UUID, Named> names(Collection<UUID> ids, PersonId viewer);

    /// A name, and where the thing is found as a path inside the application.
    record Named(String name, Optional<String> href) {}
}
