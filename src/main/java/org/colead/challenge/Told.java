package org.colead.challenge;

import org.colead.kernel.PersonId;

/// A challenge as mail tells it.
///
/// @param answer empty while there is none
public record Told(String title, String words, String answer, PersonId postedBy) {}
