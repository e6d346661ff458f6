package org.colead.people;

/// Somebody who is to be added.
///
/// @param title a label for statistics, may be empty
/// @param unit where they work
public record NewPerson(String name, String email, String title, UnitId unit) {}
