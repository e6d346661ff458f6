package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/// The laws by which the words that changed are found again.
class ChangesOfATextTest {

    @Property(tries = 300)
    void eachChangeStandsWhereItSays(
            @ForAll @Size(max = 12) List<Word> before, @ForAll @Size(max = 12) List<Word> after) {
        var diff = WordDiff.between(text(before), text(after));
        assertThat(diff.changes()).hasSize(diff.places());
        assertThat(diff.changes())
                .allSatisfy(change -> {
                    var words = diff.after().substring(change.from(), change.to());
                    assertThat(words).isEqualTo(change.added());
                });
    }

    @Property(tries = 300)
    void puttingBackWhatWasTakenOutGivesTheOldText(
            @ForAll @Size(max = 12) List<Word> before, @ForAll @Size(max = 12) List<Word> after) {
        var diff = WordDiff.between(text(before), text(after));
        var old = new StringBuilder(diff.after());
        for (var change : diff.changes().reversed()) {
            old.replace(change.from(), change.to(), change.removed());
        }
        assertThat(old).hasToString(text(before));
    }

    enum Word {
        LUNCH,
        DUTY,
        FALLS,
        TO,
        TWO
    }

    private static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Enum::name).toList());
    }
}
