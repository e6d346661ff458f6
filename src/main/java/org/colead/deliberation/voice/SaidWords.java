package org.colead.deliberation.voice;

import java.time.Instant;
import java.util.Optional;
import org.colead.deliberation.ContributionId;

/// The words behind a number: who said what, and where it stands.
///
/// @param version the version that changed because of it, where that is what is counted
public record SaidWords(
        ContributionId about, String name, String words, Optional<Integer> version, Instant at) {}
