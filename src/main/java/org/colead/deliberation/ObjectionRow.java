package org.colead.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What a concern was before: an objection in a check, and what would make the text workable; or
/// what somebody consented with.
///
/// @param check which check of the decision it was given in
/// @param workable empty where its author consented
public record ObjectionRow(int check, String workable) {

    public boolean withConsent() {
        return workable.isEmpty();
    }

    static Optional<ObjectionRow> read(ResultSet row) throws SQLException {
        var check = row.getObject("objected_in", Integer.class);
        return check == null
                ? Optional.empty()
                : Optional.of(new ObjectionRow(check, row.getString("workable")));
    }
}
