package org.colead.consensus.ballot;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/// Few options and few ballots, with everything on them that people do: skipped ranks, several
/// alike, repeats, nothing at all.
class RankedCases extends DomainContextBase {

    private static final List<String> NAMES =
            List.of("Roof", "Yard", "Hall", "“Café” ☕", "Do nothing, for now", "5");

    @Provide
    Arbitrary<RankedCase> cases() {
        return Arbitraries.integers()
                .between(1, NAMES.size())
                .flatMap(size -> {
                    var names = NAMES.subList(0, size);
                    return Combinators.combine(ballots(names).list().ofMaxSize(14), rules(names))
                            .as((ballots, rules) ->
                                    new RankedCase(Options.of(names), ballots, rules));
                });
    }

    static Arbitrary<RankedBallot> ballots(List<String> names) {
        var rank =
                Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(names).map(Set::of)),
                        Tuple.of(1, Arbitraries.just(Set.<String>of())),
                        Tuple.of(1, Arbitraries.of(names).set().ofMinSize(1)));
        return Combinators.combine(
                        rank.list().ofMaxSize(names.size() + 2), Arbitraries.longs().between(1, 3))
                .as(RankedBallot::new);
    }

    static Arbitrary<RankedRules> rules(List<String> names) {
        return Combinators.combine(
                        Arbitraries.of(Alike.values()),
                        Arbitraries.of(0, 1, 2, RankedRules.ANY),
                        Arbitraries.of(Repeats.values()),
                        Arbitraries.of(Elimination.values()),
                        Arbitraries.of(Threshold.values()),
                        Arbitraries.of(names).set().ofMaxSize(2),
                        Arbitraries.strings().alpha().ofMaxLength(3))
                .as(RankedRules::new);
    }
}
