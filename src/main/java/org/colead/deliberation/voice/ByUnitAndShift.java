package org.colead.deliberation.voice;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The same people by unit and by shift, so that nobody is found by taking one table from the other
/// either.
///
/// Whoever knows who works where and when can subtract: a shift’s numbers from those of the units
/// that it lies in, or the other way round. What is left over is nobody, or at least five people,
/// for every choice of rows; otherwise more of the small shifts stand together, up to all of them.
///
/// @param shifts empty also where no shift is known of anybody
public record ByUnitAndShift(ByPart units, ByPart shifts) {

    static ByUnitAndShift of(Collection<Heard> people) {
        var units = ByPart.of(counts(people, Heard::unit));
        if (people.stream().allMatch(person -> person.shift().isEmpty())) {
            return new ByUnitAndShift(units, ByPart.NOTHING);
        }
        var byShift = counts(people, Heard::shift);
        for (int together = 0; together < byShift.size(); together++) {
            var shifts = ByPart.of(byShift, together);
            if (shifts.isEmpty() || Crossing.of(people, units, shifts).isSafe()) {
                return new ByUnitAndShift(units, shifts);
            }
        }
        return new ByUnitAndShift(units, ByPart.NOTHING);
    }

    private static Map<String, Count> counts(
            Collection<Heard> people, Function<Heard, String> part) {
        var counts = new TreeMap<String, Count>();
        people.forEach(person -> counts.merge(part.apply(person), person.count(), Count::plus));
        return counts;
    }
}
