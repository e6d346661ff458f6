package org.colead.people;

/// Somebody who is to be added.
///
/// @param title a label for statistics, may be empty
/// @param unit where they work
/// @param shift when they work, in the organisation’s own words, may be empty
public record NewPerson(String name, String email, String title, UnitId unit, String shift) {

    public NewPerson(String name, String email, String title, UnitId unit) {
        this(name, email, title, unit, "");
    }
}
