package org.colead.deliberation.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// The laws that keep anybody from being found by taking shifts from units.
class ByUnitAndShiftTest {

    @Property
    void whateverIsTakenFromWhateverLeavesNobodyOrFive(
            @ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> units,
            @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> shifts) {
        var people = people(units, shifts);
        var shown = ByUnitAndShift.of(people);
        if (shown.shifts().isEmpty()) {
            return;
        }
        var ofUnits = unions(rows(people, shown.units(), true));
        for (var shift : unions(rows(people, shown.shifts(), false))) {
            for (var unit : ofUnits) {
                if (shift.containsAll(unit)) {
                    assertThat(shift.size() - unit.size()).isNotIn(1, 2, 3, 4);
                }
                if (unit.containsAll(shift)) {
                    assertThat(unit.size() - shift.size()).isNotIn(1, 2, 3, 4);
                }
            }
        }
    }

    @Property
    void noShiftBelowFiveIsShown(
            @ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> units,
            @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> shifts) {
        assertThat(ByUnitAndShift.of(people(units, shifts)).shifts().parts())
                .allSatisfy(shift -> assertThat(shift.count().people()).isGreaterThan(4));
    }

    @Example
    void aShiftThatIsAUnitButForOnePersonStandsWithAnother() {
        var people = new ArrayList<Heard>();
        add(people, 6, "Kitchen", "night");
        add(people, 1, "Kitchen", "morning");
        add(people, 20, "School", "morning");
        add(people, 9, "School", "afternoon");

        var shown = ByUnitAndShift.of(people);

        assertThat(shown.units().parts()).hasSize(2);
        assertThat(shown.shifts().parts())
                .extracting(ByPart.OfPart::name)
                .containsExactly("morning");
        assertThat(shown.shifts().together().people()).isEqualTo(15);
    }

    @Example
    void withoutAnyShiftNothingIsShownByShift() {
        var people = new ArrayList<Heard>();
        add(people, 20, "School", "");

        assertThat(ByUnitAndShift.of(people).shifts().isEmpty()).isTrue();
        assertThat(ByUnitAndShift.of(people).units().isEmpty()).isFalse();
    }

    private static void add(List<Heard> people, int count, String unit, String shift) {
        people.addAll(Collections.nCopies(count, new Heard(unit, shift, ONE)));
    }

    private static final Count ONE = new Count(1, 0, 1, 0, 0);

    private static List<Heard> people(List<Integer> units, List<Integer> shifts) {
        return IntStream.range(0, Math.min(units.size(), shifts.size()))
                .mapToObj(i ->
                        new Heard(
                                "unit " + units.get(i),
                                shifts.get(i) == 0 ? "" : "shift " + shifts.get(i),
                                ONE))
                .toList();
    }

    /// The people of each row, those who stand together as the last; everybody where none is shown.
    private static List<Set<Integer>> rows(List<Heard> people, ByPart table, boolean units) {
        var names = table.parts().stream().map(ByPart.OfPart::name).toList();
        var rows = new ArrayList<Set<Integer>>();
        IntStream.rangeClosed(0, names.size()).forEach(_ -> rows.add(new HashSet<>()));
        for (int i = 0; i < people.size(); i++) {
            var name = units ? people.get(i).unit() : people.get(i).shift();
            int row = names.indexOf(name);
            rows.get(row < 0 ? names.size() : row).add(i);
        }
        return rows;
    }

    private static List<Set<Integer>> unions(List<Set<Integer>> rows) {
        return IntStream.range(0, 1 << rows.size())
                .mapToObj(chosen -> union(rows, chosen))
                .toList();
    }

    private static Set<Integer> union(List<Set<Integer>> rows, int chosen) {
        var union = new HashSet<Integer>();
        for (int row = 0; row < rows.size(); row++) {
            if ((chosen >> row & 1) == 1) {
                union.addAll(rows.get(row));
            }
        }
        return union;
    }
}
