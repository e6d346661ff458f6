package org.colead.deliberation.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// The laws that keep a small part from being found.
class ByPartTest {

    @Property
    void noUnitBelowFiveIsShown(@ForAll @Size(max = 12) List<@IntRange(max = 14) Integer> sizes) {
        assertThat(ByPart.of(units(sizes)).parts())
                .allSatisfy(unit -> assertThat(unit.count().people()).isGreaterThanOrEqualTo(5));
    }

    @Property
    void nobodyFindsAUnitBySubtraction(
            @ForAll @Size(max = 12) List<@IntRange(max = 14) Integer> sizes) {
        var units = units(sizes);
        var shown = ByPart.of(units);
        long inhabited = sizes.stream().filter(size -> size > 0).count();
        long together = inhabited - shown.parts().size();
        int left = all(units).people() - sum(shown).people();
        if (!shown.isEmpty() && together > 0) {
            assertThat(left).isEqualTo(shown.together().people()).isGreaterThanOrEqualTo(5);
            assertThat(together).isGreaterThanOrEqualTo(2);
        } else {
            assertThat(shown.together()).isEqualTo(Count.NONE);
        }
    }

    @Property
    void whatIsShownAndWhatStandsTogetherIsAll(
            @ForAll @Size(max = 12) List<@IntRange(max = 14) Integer> sizes) {
        var units = units(sizes);
        var shown = ByPart.of(units);
        if (!shown.isEmpty()) {
            assertThat(sum(shown).plus(shown.together())).isEqualTo(all(units));
        }
    }

    @Property
    void unitsStandInTheOrderOfTheirNames(
            @ForAll @Size(max = 12) List<@IntRange(max = 14) Integer> sizes) {
        assertThat(ByPart.of(units(sizes)).parts()).extracting(ByPart.OfPart::name).isSorted();
    }

    @Example
    void oneSmallUnitTakesTheNextWithIt() {
        var shown = ByPart.of(units(List.of(3, 6, 9)));
        assertThat(shown.parts()).extracting(ByPart.OfPart::name).containsExactly("unit 02");
        assertThat(shown.together().people()).isEqualTo(9);
    }

    @Example
    void twoUnitsOfWhichOneIsSmallShowNothing() {
        assertThat(ByPart.of(units(List.of(3, 20))).isEmpty()).isTrue();
    }

    private static Map<String, Count> units(List<Integer> sizes) {
        var units = new TreeMap<String, Count>();
        IntStream.range(0, sizes.size())
                .forEach(i ->
                        units.put(
                                "unit %02d".formatted(i),
                                new Count(sizes.get(i), sizes.get(i) / 2, sizes.get(i) / 3, 1, 0)));
        units.values().removeIf(count -> count.people() == 0);
        return units;
    }

    private static Count all(Map<String, Count> units) {
        return units.values().stream().reduce(Count.NONE, Count::plus);
    }

    private static Count sum(ByPart shown) {
        return shown.parts().stream().map(ByPart.OfPart::count).reduce(Count.NONE, Count::plus);
    }
}
