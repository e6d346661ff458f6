package org.colead.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;

class GoingRoundLaws {

    @Property
    void everybodySpeaksOnceWhoeverWaits(
            @ForAll @Size(max = 9) @UniqueElements
                    List<@AlphaChars @StringLength(min = 1, max = 5) String> people,
            @ForAll @IntRange(max = 40) int times,
            @ForAll @Size(max = 8) List<Boolean> later) {
        var round = GoingRound.of(people, times);
        for (boolean wait : later) {
            round = wait ? round.later() : round;
        }
        var spoke = new ArrayList<String>();
        while (round.next().isPresent()) {
            spoke.add(round.next().get());
            round = round.spoken();
        }
        assertThat(spoke).containsExactlyInAnyOrderElementsOf(people);
        assertThat(round.heard()).isEqualTo(spoke);
    }

    @Property
    void eachTimeTheNextPersonBegins(
            @ForAll @Size(min = 2, max = 9) @UniqueElements
                    List<@AlphaChars @StringLength(min = 1, max = 5) String> people,
            @ForAll @IntRange(max = 40) int times) {
        assertThat(GoingRound.of(people, times + 1).next())
                .contains(GoingRound.of(people, times).waiting().get(1));
    }

    @Property
    void aNewRoundHasEverybodyAgain(
            @ForAll @Size(max = 9) @UniqueElements
                    List<@AlphaChars @StringLength(min = 1, max = 5) String> people) {
        var over = GoingRound.of(people, 0).spoken().spoken();
        assertThat(over.anew().waiting()).containsExactlyInAnyOrderElementsOf(people);
        assertThat(over.anew().heard()).isEmpty();
    }
}
