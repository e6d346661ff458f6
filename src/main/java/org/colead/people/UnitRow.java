package org.colead.people;

import java.util.Optional;

/// One unit as a list shows it.
public record UnitRow(UnitId id, Optional<UnitId> parent, String name, String kind) {}
