package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colead.uikit.WordDiff.Kind.ADDED;
import static org.colead.uikit.WordDiff.Kind.KEPT;
import static org.colead.uikit.WordDiff.Kind.REMOVED;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Property
    void keptAndRemovedGiveTheOldTextKeptAndAddedTheNew(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var diff = WordDiff.between(before, after);

        assertThat(diff.before()).isEqualTo(before);
        assertThat(diff.after()).isEqualTo(after);
    }

    @Property
    void noTwoNeighboursHaveTheSameFate(
            @ForAll("texts") String before, @ForAll("texts") String after) {
        var kinds =
                WordDiff.between(before, after).pieces().stream()
                        .map(WordDiff.Piece::kind)
                        .toList();

        for (int i = 1; i < kinds.size(); i++) {
            assertThat(kinds.get(i)).isNotEqualTo(kinds.get(i - 1));
        }
    }

    @Property
    void aTextDoesNotDifferFromItself(@ForAll("texts") String text) {
        assertThat(WordDiff.between(text, text).changed()).isFalse();
    }

    @Test
    void changesReadAsWholePhrases() {
        var diff =
                WordDiff.between(
                        "in specials, with paraprofessionals covering lunch.",
                        "in specials, with paid coverage, so that nobody’s lunch duty grows.");

        assertThat(diff.pieces())
                .containsExactly(
                        new WordDiff.Piece(KEPT, "in specials, with "),
                        new WordDiff.Piece(REMOVED, "paraprofessionals covering lunch"),
                        new WordDiff.Piece(
                                ADDED, "paid coverage, so that nobody’s lunch duty grows"),
                        new WordDiff.Piece(KEPT, "."));
        assertThat(diff.places()).isOne();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "five ", "hours", ", ", "lunch ", "José ", "五時間", "\n", "of ", "👩‍🏫 ")
                .list()
                .ofMaxSize(14)
                .map(words -> words.stream().collect(Collectors.joining()));
    }
}
