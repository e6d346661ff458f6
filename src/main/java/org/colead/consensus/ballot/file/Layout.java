package org.colead.consensus.ballot.file;

/// How a CSV file of ranked ballots is laid out.
public enum Layout {
    /// An option in each column and its rank in the cell.
    OPTIONS,
    /// A rank in each column and an option in the cell.
    RANKS
}
