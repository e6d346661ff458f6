package org.colead.deliberation.ui;

import java.util.Optional;

/// Gives an answer in words.
@FunctionalInterface
interface AnswerInWords {

    /// @param given how many answers there were before
    /// @param changed where what was said may have changed the text
    void give(String words, int given, Optional<ItChanged> changed);
}
