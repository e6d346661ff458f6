package org.colead.group;

/// A norm as somebody proposes it.
///
/// @param behaviour what one can see or hear somebody do
/// @param notice how we notice that it is kept
/// @param broken what we do when it is broken
public record NewNorm(String behaviour, String notice, String broken) {}
