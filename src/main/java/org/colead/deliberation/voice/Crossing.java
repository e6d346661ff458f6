package org.colead.deliberation.voice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Two tables about the same people, row by row.
///
/// Only a row set of one table that lies within a row set of the other can be taken from it. With
/// some shifts chosen, least is left over when all units are taken away that lie within them; it is
/// enough to look at that, for each choice of shifts. The other way round leaves the same people
/// over, seen from the rows that were not chosen.
///
/// @param shifts how many people each row of the shifts has
/// @param units how many people each row of the units has
/// @param within for each row of the units, the bits of the shifts in which its people work
record Crossing(List<Integer> shifts, List<Integer> units, List<Integer> within) {

    /// With more rows than these the choices are too many; then fewer rows are shown.
    private static final int ROWS = 12;

    static Crossing of(Collection<Heard> people, ByPart units, ByPart shifts) {
        var ofShift = new int[shifts.parts().size() + 1];
        var ofUnit = new int[units.parts().size() + 1];
        var within = new int[ofUnit.length];
        for (var person : people) {
            int shift = row(shifts, person.shift());
            int unit = row(units, person.unit());
            ofShift[shift] += person.count().people();
            ofUnit[unit] += person.count().people();
            within[unit] |= 1 << shift;
        }
        return new Crossing(list(ofShift), list(ofUnit), list(within));
    }

    /// The last row is for those who stand together.
    private static int row(ByPart table, String name) {
        var names = table.parts().stream().map(ByPart.OfPart::name).toList();
        int row = names.indexOf(name);
        return row < 0 ? names.size() : row;
    }

    private static List<Integer> list(int[] numbers) {
        var list = new ArrayList<Integer>();
        for (int number : numbers) {
            list.add(number);
        }
        return list;
    }

    boolean isSafe() {
        if (shifts.size() > ROWS) {
            return false;
        }
        for (int chosen = 1; chosen < 1 << shifts.size(); chosen++) {
            int left = leftOver(chosen);
            if (left > 0 && left < ByPart.AT_LEAST) {
                return false;
            }
        }
        return true;
    }

    private int leftOver(int chosen) {
        int left = 0;
        for (int shift = 0; shift < shifts.size(); shift++) {
            left += (chosen >> shift & 1) * shifts.get(shift);
        }
        for (int unit = 0; unit < units.size(); unit++) {
            left -= (within.get(unit) & ~chosen) == 0 ? units.get(unit) : 0;
        }
        return left;
    }
}
