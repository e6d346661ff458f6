package org.colead.consensus;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Points that a member gave to options, by their numbers: scores, or dots. What is left out got
/// none.
public record PointsGiven(Map<Integer, Integer> byOption) {

    public static final PointsGiven NONE = new PointsGiven(Map.of());

    public PointsGiven {
        byOption = java.util.Collections.unmodifiableMap(new TreeMap<>(byOption));
    }

    public Set<Integer> options() {
        return byOption.keySet();
    }

    public int to(int option) {
        return byOption.getOrDefault(option, 0);
    }

    public int sum() {
        return byOption.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isEmpty() {
        return byOption.isEmpty();
    }

    /// As it is kept: “1:5 2:0 3:4”.
    @Override
    public String toString() {
        return byOption.entrySet().stream()
                .map(given -> given.getKey() + ":" + given.getValue())
                .collect(Collectors.joining(" "));
    }

    static PointsGiven parse(String kept) {
        var given = new TreeMap<Integer, Integer>();
        if (!kept.isEmpty()) {
            for (var one : kept.split(" ", -1)) {
                var parts = one.split(":", -1);
                given.put(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return new PointsGiven(given);
    }
}
