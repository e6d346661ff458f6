package org.colead.consensus;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A part of a whole, compared with a figure in per cent without rounding.
public record Share(int part, int whole) {

    /// Whether it is no more than `percent`; nothing of nothing is.
    public boolean atMost(int percent) {
        return 100L * part <= (long) percent * whole;
    }

    /// Whether it reaches `percent`; nothing of nothing does not.
    public boolean atLeast(int percent) {
        return whole > 0 && 100L * part >= (long) percent * whole;
    }

    /// Per cent for reading: whole, except where rounding would put it on the wrong side of
    /// `limit`.
    public BigDecimal percentBeside(int limit) {
        var rounded = percent(0, RoundingMode.HALF_UP);
        boolean hidesTheExcess = !atMost(limit) && rounded.intValue() <= limit;
        return hidesTheExcess ? percent(1, RoundingMode.UP) : rounded;
    }

    private BigDecimal percent(int decimals, RoundingMode mode) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), decimals, mode);
    }
}
