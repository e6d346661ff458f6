package org.colead.consensus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Names that can be told apart: one that was there before carries a number.
final class Apart {

    private Apart() {}

    static List<String> names(List<String> given) {
        var taken = new HashSet<>(given);
        var seen = new HashSet<String>();
        var apart = new ArrayList<String>();
        for (var name : given) {
            apart.add(seen.add(name) ? name : numbered(name, taken));
        }
        return apart;
    }

    private static String numbered(String name, HashSet<String> taken) {
        int number = 2;
        while (!taken.add(name + " (" + number + ")")) {
            number++;
        }
        return name + " (" + number + ")";
    }
}
