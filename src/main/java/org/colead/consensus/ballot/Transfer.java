package org.colead.consensus.ballot;

import java.util.Optional;

/// Ballots that moved between two rounds: from an option that went out to one that is still in, or
/// to the exhausted ones.
///
/// @param to the option; empty when they were exhausted
/// @param ended why they were exhausted; empty when they went to an option
public record Transfer(String from, Optional<String> to, Optional<Exhausted> ended, long ballots) {}
