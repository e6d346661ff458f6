package org.colead.live.web;

/// What stands in a phone’s form already: typed before and not taken, or given and to be changed.
public record Filled(String words, Ballot ballot) {

    static final Filled NOTHING = new Filled("", Ballot.NONE);

    boolean isEmpty() {
        return words.isEmpty() && ballot.isEmpty();
    }
}
