package org.colead.group;

import org.colead.people.UnitId;

/// A group about to be founded, as somebody typed it.
public record NewGroup(String name, String purpose, UnitId unit) {}
