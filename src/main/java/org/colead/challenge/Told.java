package org.colead.challenge;

import java.time.LocalDate;
import org.colead.kernel.PersonId;

/// A challenge as mail tells it.
///
/// @param answer empty while there is none
/// @param answerBy until when the group answers
public record Told(
        String title, String words, String answer, LocalDate answerBy, PersonId postedBy) {}
