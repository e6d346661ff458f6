package org.colead.live.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.colead.consensus.Order;
import org.colead.consensus.Pointed;
import org.colead.consensus.PointsGiven;
import org.colead.consensus.Stance;
import org.colead.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/// A ballot as a phone’s form has it: to each option a number, which is its rank, its score or its
/// dots. Options without one are left out.
public record Ballot(Map<Integer, Integer> given) {

    static final Ballot NONE = new Ballot(Map.of());

    /// Refuses what is no number, and an option that is named twice.
    static Ballot typed(@Nullable Map<String, @Nullable String> fields) {
        var filled = filledIn(fields);
        if (filled.stream().map(Numbers::in).distinct().count() < filled.size()) {
            throw Refusal.because("An option is named twice. Give each its number once.");
        }
        var ballot = readable(fields);
        if (ballot.given.size() < filled.size()) {
            throw Refusal.because("Give each option a whole number, or leave it out.");
        }
        return ballot;
    }

    /// As far as it can be shown again.
    static Ballot readable(@Nullable Map<String, @Nullable String> fields) {
        var given = new TreeMap<Integer, Integer>();
        if (fields != null) {
            fields.forEach((name, text) ->
                    Numbers.in(name)
                            .ifPresent(option ->
                                    Numbers.in(text)
                                            .ifPresent(number -> given.put(option, number))));
        }
        return new Ballot(given);
    }

    /// The names of the fields that something stands in.
    private static List<String> filledIn(@Nullable Map<String, @Nullable String> fields) {
        return fields == null
                ? List.of()
                : fields.entrySet().stream()
                        .filter(field -> field.getValue() != null && !field.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    static Ballot of(Stance stance) {
        if (!stance.points().isEmpty()) {
            return new Ballot(stance.points().byOption());
        }
        var given = new TreeMap<Integer, Integer>();
        List<List<Integer>> ranks = stance.order().ranks();
        for (int rank = 0; rank < ranks.size(); rank++) {
            for (int option : ranks.get(rank)) {
                given.put(option, rank + 1);
            }
        }
        return new Ballot(given);
    }

    /// A number that nobody has is a rank that was skipped.
    Order order() {
        int last = given.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Order(
                IntStream.rangeClosed(1, last)
                        .mapToObj(rank ->
                                given.keySet().stream()
                                        .filter(option -> has(option, rank))
                                        .toList())
                        .toList());
    }

    /// Where dots are laid, none is not a word; a score of 0 is one.
    PointsGiven points(Pointed method) {
        var points = new TreeMap<>(given);
        points.values().removeIf(number -> method.isDots() && number == 0);
        return new PointsGiven(points);
    }

    /// Whether this option has this number.
    public boolean has(int option, int number) {
        return Objects.equals(given.get(option), number);
    }

    boolean isEmpty() {
        return given.isEmpty();
    }
}
