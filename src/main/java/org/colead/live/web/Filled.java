package org.colead.live.web;

/// What stands in a phone’s form already: typed before and not taken, or given and to be changed.
///
/// @param choice the position that is chosen; [#NO_CHOICE] where none is, for 0 is a fist
/// @param in the form that it stands in
/// @param hidden whether a concern is to be raised without a name
public record Filled(
        String words, String workable, int choice, In in, boolean hidden, Ballot ballot) {

    /// The forms that a page can have beside each other.
    public enum In {
        CHECK,
        ROUND,
        INPUT
    }

    static final int NO_CHOICE = -1;
    static final Filled NOTHING = new Filled("", "", NO_CHOICE, In.CHECK, false, Ballot.NONE);

    static Filled of(Ballot ballot, String words) {
        return new Filled(words, "", NO_CHOICE, In.CHECK, false, ballot);
    }

    boolean isEmpty() {
        return equals(NOTHING);
    }

    public boolean isIn(String form) {
        return in.name().equals(form);
    }

    public boolean hasWords() {
        return !words.isBlank() || !workable.isBlank();
    }
}
