package org.colead.consensus;

import java.util.List;

/// One row of the reasons of a closed check: somebody with theirs, or those of one position who
/// gave none, of whom only so many are named at once.
///
/// @param stands never empty
/// @param next from which key on the others of the row are asked for
/// @param more how many others there are
public record ReasonRow(List<Stand> stands, String next, int more) {

    public ReasonRow {
        stands = List.copyOf(stands);
    }

    public Stand first() {
        return stands.getFirst();
    }
}
