package org.colead.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RanksTest {

    private final Ranks three = Ranks.NONE.append(1).append(2).append(3);

    @Test
    void eachTapPutsOneMoreAtTheEnd() {
        assertThat(three.ranks()).containsExactly(List.of(1), List.of(2), List.of(3));
    }

    @Test
    void movesUpAndDownAndOut() {
        assertThat(three.up(3).ranks()).containsExactly(List.of(1), List.of(3), List.of(2));
        assertThat(three.down(1).ranks()).containsExactly(List.of(2), List.of(1), List.of(3));
        assertThat(three.takeOut(2).ranks()).containsExactly(List.of(1), List.of(3));
    }

    @Test
    void standsAlikeWithTheOneBeforeAndLeavesIt() {
        var alike = three.alikeWithTheOneBefore(2);
        assertThat(alike.ranks()).containsExactly(List.of(1, 2), List.of(3));
        assertThat(alike.up(2).ranks()).containsExactly(List.of(2), List.of(1), List.of(3));
        assertThat(alike.down(1).ranks()).containsExactly(List.of(2), List.of(1), List.of(3));
    }

    @Property
    void noMoveLosesOrDoublesAThing(@ForAll("moves") List<Integer> moves) {
        var ranked = three;
        for (int move : moves) {
            int thing = 1 + move % 3;
            ranked =
                    switch (move / 3) {
                        case 0 -> ranked.up(thing);
                        case 1 -> ranked.down(thing);
                        case 2 ->
                                ranked.rankOf(thing).orElseThrow() > 1
                                        ? ranked.alikeWithTheOneBefore(thing)
                                        : ranked;
                        default -> ranked.takeOut(thing).append(thing);
                    };
        }
        assertThat(ranked.ranks().stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Provide
    Arbitrary<List<Integer>> moves() {
        return Arbitraries.integers().between(0, 11).list().ofMaxSize(12);
    }
}
