package org.colead.people;

import org.colead.kernel.Sentence;

/// One line of a staff file and what becomes of it.
///
/// @param file which of the files, where there are several
/// @param number counted from 1, as editors do
/// @param email empty for a unit
/// @param why what will change, or why nothing does
public record ImportLine(
        String file, int number, String name, String email, Outcome outcome, Sentence why) {

    /// What becomes of a line.
    public enum Outcome {
        ADDED,
        CHANGED,
        LEFT_ALONE,
        REFUSED
    }
}
