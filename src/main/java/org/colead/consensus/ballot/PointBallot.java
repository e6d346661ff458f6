package org.colead.consensus.ballot;

import java.util.Map;
import org.colead.kernel.Refusal;

/// Points that one member gave: scores, or dots. An option that is not named got none.
///
/// @param weight how many equal ballots this one stands for
public record PointBallot(Map<String, Integer> points, long weight) {

    public PointBallot {
        points = Map.copyOf(points);
        if (weight < 1) {
            throw Refusal.because("A ballot’s weight is a whole number from 1 upwards.");
        }
    }

    public static PointBallot of(Map<String, Integer> points) {
        return new PointBallot(points, 1);
    }

    int given() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }
}
