package org.colead.group;

import org.colead.kernel.Sentence;

/// A group as one row of a list.
///
/// @param seats 0 while the charter does not say
/// @param mine whether the viewer belongs, is invited, or is neither
public record GroupRow(
        GroupId id,
        String name,
        String purpose,
        String unitName,
        int members,
        int seats,
        boolean forming,
        boolean symbolicOnly,
        Mine mine) {

    /// The viewer's own place in it.
    public enum Mine {
        MEMBER("You are a member"),
        GUEST("You are a guest"),
        INVITED("You are invited"),
        NONE("");

        private final Sentence word;

        Mine(String word) {
            this.word = Sentence.of(word);
        }

        public Sentence word() {
            return word;
        }
    }
}
