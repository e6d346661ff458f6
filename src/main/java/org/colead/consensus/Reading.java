package org.colead.consensus;

import java.util.Optional;
import org.colead.kernel.Sentence;

/// What a method makes of the positions: passed or not, and why, in words.
///
/// @param against the share that the method limits; empty where it limits none
public record Reading(boolean passed, Sentence explanation, Tally tally, Optional<Share> against) {}
