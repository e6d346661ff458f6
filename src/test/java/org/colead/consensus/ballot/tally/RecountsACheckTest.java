package org.colead.consensus.ballot.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colead.consensus.AmongOptions;
import org.colead.consensus.Order;
import org.colead.consensus.Pointed;
import org.colead.consensus.PointsGiven;
import org.colead.consensus.Ranked;
import org.colead.consensus.Stance;
import org.colead.consensus.ballot.file.BltWriter;
import org.colead.consensus.ballot.file.CsvPointsWriter;
import org.colead.decision.BallotRule;
import org.colead.decision.BallotRule.Alike;
import org.colead.decision.Counting;
import org.colead.decision.Method;
import org.colead.decision.Option;
import org.colead.decision.PointRule;
import org.colead.decision.PointRule.Tied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file of a closed check and the line beside it come to the same result outside the product.
class RecountsACheckTest {

    private static final List<Option> OPTIONS =
            List.of(
                    new Option("Garden; beside the gym", ""),
                    new Option("Roof, \"sunny\"", ""),
                    new Option("Yard", ""));

    @TempDir Path folder;

    @Test
    void scores() throws IOException {
        sameResult(
                pointed(Method.SCORE, BallotRule.USUAL),
                List.of(points(5, 2, 0), points(0, 4, 1), points(1, 3, 5)));
    }

    @Test
    void dotsWithATieThatIsDrawn() throws IOException {
        var rule = BallotRule.USUAL.with(new PointRule(4, 3, Tied.LOT));
        var told = sameResult(pointed(Method.DOTS, rule), List.of(points(3, 1), points(1, 3)));
        assertThat(told.json().get("first").size()).isEqualTo(2);
    }

    @Test
    void dotsWithATieThatStands() throws IOException {
        var told =
                sameResult(
                        pointed(Method.DOTS, BallotRule.USUAL),
                        List.of(points(2, 1), points(1, 2)));
        assertThat(told.json().get("winner").isNull()).isTrue();
    }

    @Test
    void ranksWithOtherRules() throws IOException {
        var counting =
                new Counting(
                                0,
                                Counting.Repeats.EXHAUST,
                                Counting.Elimination.ALL_WHO_CANNOT_CATCH_UP,
                                Counting.Threshold.VALID,
                                "")
                        .without(List.of("Yard"));
        var rule = new BallotRule(Alike.EXHAUST_WHILE_SEVERAL_ARE_IN, true).with(counting);
        var method = new Ranked(AmongOptions.rows(OPTIONS, rule), rule, "9f3c");
        var ballots =
                List.of(order("3 > 1"), order("3 > 1 = 2"), order("2"), order("1 > 2"), order("4"));
        var written = new StringWriter();
        BltWriter.write(method.vote("Space", ballots), written);
        var told = tally(Told.file(folder, "check-1.blt", written.toString()), method);

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.json().get("explanation").asString())
                .isEqualTo(method.count(ballots).explanation().toString());
        assertThat(told.json().get("rounds").size())
                .isEqualTo(method.count(ballots).rounds().size());
    }

    /// Whatever people may write into a name.
    @Test
    void namesWithSignsThatMeanSomethingElsewhere() throws IOException {
        var names = List.of("a;b", "c,d", "say \"e\"", "f=g", "h\\;i\\", "it’s; j", "Plain");
        var counting = Counting.USUAL.without(names.subList(0, 6));
        var rule = BallotRule.USUAL.with(counting);
        var options = names.stream().map(name -> new Option(name, "")).toList();
        var method = new Ranked(AmongOptions.rows(options, rule), rule, "9f3c");
        var ballots =
                List.of(order("1 > 7"), order("2 > 7"), order("3"), order("4"), order("5 > 6"));
        var written = new StringWriter();
        BltWriter.write(method.vote("Space", ballots), written);
        var told = tally(Told.file(folder, "check-1.blt", written.toString()), method);

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.json().get("explanation").asString())
                .isEqualTo(method.count(ballots).explanation().toString());
        assertThat(told.json().get("rules").get("may-not-win").size()).isEqualTo(6);
    }

    private Told sameResult(Pointed method, List<Stance> ballots) throws IOException {
        var written = new StringWriter();
        CsvPointsWriter.write(method.named(), method.ballots(ballots), written);
        var told = tally(Told.file(folder, "check-1.csv", written.toString()), method);
        var counted = method.count(ballots);

        assertThat(told.code()).as(told.err()).isZero();
        assertThat(told.json().get("explanation").asString())
                .isEqualTo(counted.explanation().toString());
        if (counted.winner().isPresent()) {
            assertThat(told.json().get("winner").asString()).isEqualTo(counted.winner().get());
        }
        return told;
    }

    private static Told tally(Path file, AmongOptions method) {
        var words = new ArrayList<Object>(List.of(file, "--json"));
        words.addAll(method.recount());
        return Told.by(words.toArray());
    }

    private static Pointed pointed(Method method, BallotRule rule) {
        return new Pointed(method, AmongOptions.rows(OPTIONS, rule), rule, "9f3c");
    }

    private static Stance points(int... given) {
        var points = new java.util.TreeMap<Integer, Integer>(Map.of());
        for (int i = 0; i < given.length; i++) {
            points.put(i + 1, given[i]);
        }
        return Stance.pointed(new PointsGiven(points), "");
    }

    private static Stance order(String kept) {
        var ranks = new ArrayList<List<Integer>>();
        for (var rank : kept.split(" > ")) {
            ranks.add(List.of(rank.split(" = ")).stream().map(Integer::valueOf).toList());
        }
        return Stance.ranked(new Order(ranks), "");
    }
}
