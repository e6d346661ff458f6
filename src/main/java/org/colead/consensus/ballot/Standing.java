package org.colead.consensus.ballot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What one option came to in points.
///
/// @param place from 1; options with equally much share theirs
/// @param ballots how many ballots gave it points, 0 included
public record Standing(String option, int place, long points, long ballots) {

    /// For reading, to two decimals; places are compared without rounding.
    public BigDecimal mean() {
        return ballots == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(points)
                        .divide(BigDecimal.valueOf(ballots), 2, RoundingMode.HALF_UP);
    }
}
