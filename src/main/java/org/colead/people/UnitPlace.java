package org.colead.people;

/// One unit where it stands in the tree.
///
/// @param within the name of the unit it is part of; empty below the organisation itself
/// @param parts how many units are directly part of it
public record UnitPlace(UnitId id, String name, String kind, String within, int parts) {

    /// Tells it from one of the same name elsewhere: “English, Cedar Hollow”.
    public String label() {
        return within.isEmpty() ? name : name + ", " + within;
    }
}
