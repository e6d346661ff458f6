package org.colead.consensus;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.colead.kernel.Sentence;

/// One row of a scale. Its wording is kept with the check, so that what people chose never changes
/// its meaning afterwards.
///
/// @param number from the most agreement, 1, upwards
@Embeddable
public record Choice(
        @Column(name = "choice") int number,
        @Column(length = 80) String word,
        @Column(length = 200) String meaning) {

    /// “Wholehearted”
    public Sentence said() {
        return Sentence.of(word);
    }

    /// “I am glad to do this.”
    public Sentence explained() {
        return Sentence.of(meaning);
    }
}
