package org.colead.live.web;

/// What stands in a phone’s form already: typed before and not taken, or given and to be changed.
///
/// @param choice the position that is chosen; [#NO_CHOICE] where none is, for 0 is a fist
/// @param round typed in the form of the round, not in the one of a check
/// @param hidden whether a concern is to be raised without a name
public record Filled(
        String words, String workable, int choice, boolean round, boolean hidden, Ballot ballot) {

    static final int NO_CHOICE = -1;
    static final Filled NOTHING = new Filled("", "", NO_CHOICE, false, false, Ballot.NONE);

    static Filled of(Ballot ballot, String words) {
        return new Filled(words, "", NO_CHOICE, false, false, ballot);
    }

    boolean isEmpty() {
        return equals(NOTHING);
    }

    public boolean hasWords() {
        return !words.isBlank() || !workable.isBlank();
    }
}
