package org.colead.consensus.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Adds up points and puts the options in their places.
final class Points {

    private final Options options;
    private final long[] sums;
    private final long[] ballots;
    private long all;

    Points(Options options, Collection<PointBallot> given) {
        this.options = options;
        this.sums = new long[options.size()];
        this.ballots = new long[options.size()];
        given.forEach(this::add);
    }

    private void add(PointBallot ballot) {
        all += ballot.weight();
        ballot.points()
                .forEach((option, points) -> {
                    int place = options.place(option);
                    sums[place] += points * ballot.weight();
                    ballots[place] += ballot.weight();
                });
    }

    long ballots() {
        return all;
    }

    List<Standing> bySum() {
        return placed(Comparator.comparingLong(place -> sums[place]));
    }

    /// Two means are compared as fractions, without rounding; where nobody gave a score there is
    /// none, and it comes last.
    List<Standing> byMean() {
        Comparator<Integer> any = Comparator.comparing(place -> ballots[place] > 0);
        return placed(
                any.thenComparing((one, other) ->
                        Long.compare(sums[one] * ballots[other], sums[other] * ballots[one])));
    }

    private List<Standing> placed(Comparator<Integer> by) {
        var order = IntStream.range(0, options.size()).boxed().sorted(by.reversed()).toList();
        var standings = new ArrayList<Standing>();
        for (int i = 0; i < order.size(); i++) {
            boolean alike = i > 0 && by.compare(order.get(i), order.get(i - 1)) == 0;
            int place = alike ? standings.getLast().place() : i + 1;
            int option = order.get(i);
            standings.add(new Standing(options.name(option), place, sums[option], ballots[option]));
        }
        return standings;
    }
}
