package org.colead.consensus;

/// What one option came to at the end of a count: ballots, points or dots.
///
/// @param none whether it is the row for “none of these”
public record OptionCount(String name, boolean none, long count, boolean won) {}
