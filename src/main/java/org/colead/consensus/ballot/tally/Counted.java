package org.colead.consensus.ballot.tally;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a tally came to, for reading and for a program.
///
/// @param json the same, as maps, lists, numbers and words
record Counted(Sheet text, Map<String, @Nullable Object> json) {}
