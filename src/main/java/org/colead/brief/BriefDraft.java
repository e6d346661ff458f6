package org.colead.brief;

/// A brief that is being written.
///
/// @param number the optimistic lock: give it back with what you save
public record BriefDraft(BriefText text, long number) {}
