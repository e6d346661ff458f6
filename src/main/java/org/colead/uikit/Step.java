package org.colead.uikit;

/// One stage on a stepper.
///
/// @param date when it was entered or may be reached, as written; empty where nobody knows
public record Step(String name, String date, State state) {

    /// Where a stage lies, seen from now.
    public enum State {
        DONE,
        NOW,
        /// Passed over: what belongs to it was not done.
        LEFT_OUT,
        TO_COME
    }
}
