package org.colead.decision;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads how ballots are counted from a row that holds it.
public final class BallotColumns {

    private BallotColumns() {}

    public static BallotRule read(ResultSet row) throws SQLException {
        return new BallotRule(
                BallotRule.Alike.valueOf(row.getString("ballot_alike")),
                row.getBoolean("ballot_none"),
                new Counting(
                        row.getInt("ballot_forgiven"),
                        Counting.Repeats.valueOf(row.getString("ballot_repeats")),
                        Counting.Elimination.valueOf(row.getString("ballot_elimination")),
                        Counting.Threshold.valueOf(row.getString("ballot_threshold")),
                        row.getString("ballot_barred")),
                new PointRule(
                        row.getInt("ballot_dots"),
                        row.getInt("ballot_most"),
                        PointRule.Tied.valueOf(row.getString("ballot_tied"))));
    }
}
