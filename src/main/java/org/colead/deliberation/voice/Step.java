package org.colead.deliberation.voice;

/// How far a voice came, each further than the one before.
public enum Step {
    /// Asked, reacted, raised, gave input or answered.
    SPOKE,
    RAISED_A_CONCERN,
    /// The text changed because of what they said.
    CHANGED_THE_TEXT;

    boolean isTakenBy(Spoken spoken) {
        return switch (this) {
            case SPOKE -> true;
            case RAISED_A_CONCERN -> spoken.what().equals("CONCERN");
            case CHANGED_THE_TEXT -> spoken.what().equals("CHANGE");
        };
    }
}
