package org.colead.group;

import org.colead.people.UnitId;

/// A group about to be founded, as somebody typed it.
///
/// @param stepByStep whether it begins step by step
public record NewGroup(String name, String purpose, UnitId unit, boolean stepByStep) {

    public NewGroup(String name, String purpose, UnitId unit) {
        this(name, purpose, unit, false);
    }
}
