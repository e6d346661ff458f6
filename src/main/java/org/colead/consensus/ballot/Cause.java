package org.colead.consensus.ballot;

/// By which rule an option was elected or went out.
public enum Cause {
    /// More than half of the ballots that count for the threshold.
    MAJORITY,
    /// More than the other of the last two, or the last one that may win.
    MOST_OF_THE_LAST,
    /// The fewest ballots of those still in.
    FEWEST,
    /// One of those that together have fewer than the next above them.
    CANNOT_CATCH_UP,
    /// It took part in the first round and may not win.
    MAY_NOT_WIN,
    /// A tie, and it had the fewer in the earliest round in which those who tie differ.
    EARLIER_ROUND,
    /// A tie in every round, and the lot fell on it.
    LOT
}
