package org.colead.consensus;

import java.util.List;

/// A closed check with every position in it, for a file: screens ask [ClosedPositions] for a page.
///
/// @param allStands the furthest from agreement first
/// @param allLeft what those gave who left the group before the close; counted nowhere
public record WholeCheck(CheckResult result, List<Stand> allStands, List<Stand> allLeft) {

    public WholeCheck {
        allStands = List.copyOf(allStands);
        allLeft = List.copyOf(allLeft);
    }
}
