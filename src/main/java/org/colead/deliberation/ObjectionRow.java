package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What a concern was before: an objection in a check, and what would make the text workable.
///
/// @param check which check of the decision it failed
public record ObjectionRow(int check, String workable) {

    static Optional<ObjectionRow> read(ResultSet row) throws SQLException {
        var check = row.getObject("objected_in", Integer.class);
        return check == null
                ? Optional.empty()
                : Optional.of(new ObjectionRow(check, row.getString("workable")));
    }
}
