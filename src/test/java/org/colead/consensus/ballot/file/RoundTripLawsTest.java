package org.colead.consensus.ballot.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.colead.consensus.ballot.BallotBox;
import org.colead.consensus.ballot.Options;
import org.colead.consensus.ballot.PointBallot;
import org.colead.consensus.ballot.RankedBallot;
import org.colead.consensus.ballot.RankedVote;

/// What is written is read back as the same ballots.
class RoundTripLawsTest {

    @Property
    void bltGivesBackEverything(@ForAll("votes") RankedVote vote) throws IOException {
        var written = new StringBuilder();
        BltWriter.write(vote, written);

        var read = BltTest.read(written.toString()).vote();

        assertThat(read.title()).isEqualTo(vote.title());
        assertThat(read.withdrawn()).isEqualTo(vote.withdrawn());
        same(read, vote);
    }

    @Property
    void csvGivesBackTheBallots(@ForAll("votes") RankedVote vote) throws IOException {
        var written = new StringWriter();
        CsvVoteWriter.write(vote, written);

        same(CsvVoteTest.read(written.toString()).vote(), vote);
    }

    @Property
    void csvGivesBackPoints(@ForAll("points") Pointed given) throws IOException {
        var written = new StringWriter();
        CsvPointsWriter.write(given.options(), given.ballots(), written);

        var bytes = written.toString().getBytes(StandardCharsets.UTF_8);
        var read = CsvPoints.read(new ByteArrayInputStream(bytes), _ -> {});

        assertThat(read.options()).isEqualTo(given.options());
        assertThat(read.ballots()).isEqualTo(given.ballots());
    }

    /// Points over options that may be called anything.
    record Pointed(Options options, List<PointBallot> ballots) {}

    private static void same(RankedVote read, RankedVote vote) {
        assertThat(read.options()).isEqualTo(vote.options());
        assertThat(read.box().ballots()).containsExactlyElementsOf(vote.box().ballots().toList());
    }

    @Provide
    Arbitrary<RankedVote> votes() {
        return names().list().ofMinSize(1).ofMaxSize(6).uniqueElements().flatMap(this::over);
    }

    private Arbitrary<RankedVote> over(List<String> names) {
        return Combinators.combine(
                        ballots(names).list().ofMaxSize(12),
                        Arbitraries.of(names).set().ofMaxSize(2),
                        names())
                .as((ballots, withdrawn, title) ->
                        new RankedVote(title, BallotBox.of(Options.of(names), ballots), withdrawn));
    }

    private static Arbitrary<RankedBallot> ballots(List<String> names) {
        Arbitrary<Set<String>> rank = Arbitraries.of(names).set().ofMaxSize(3);
        return Combinators.combine(
                        rank.list().ofMaxSize(names.size() + 2),
                        Arbitraries.longs().between(1, 1_000_000))
                .as(RankedBallot::new);
    }

    @Provide
    Arbitrary<Pointed> points() {
        return names().list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .uniqueElements()
                .flatMap(names -> {
                    var one =
                            Arbitraries.maps(
                                            Arbitraries.of(names),
                                            Arbitraries.integers().between(0, 50))
                                    .ofMaxSize(names.size());
                    var ballot =
                            Combinators.combine(one, Arbitraries.longs().between(1, 1_000_000))
                                    .as(PointBallot::new);
                    return ballot.list()
                            .ofMaxSize(12)
                            .map(ballots -> new Pointed(Options.of(names), ballots));
                });
    }

    private static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, signs()), Tuple.of(3, taken()), Tuple.of(1, numbers()));
    }

    /// What a header of ranks or of weights, or a cell of it, could be called.
    private static Arbitrary<String> taken() {
        var words =
                Arbitraries.of(
                        "choice ", "Choice ", "rank", "Rank_", "ranking-", "preference ", "pref");
        var rank =
                Combinators.combine(words, Arbitraries.integers().between(0, 9))
                        .as((w, n) -> w + n);
        var other =
                Arbitraries.of(
                        "weight",
                        "Weight",
                        "count",
                        "weight (the cells hold ranks)",
                        "1st choice",
                        "2nd rank",
                        "3 pref",
                        "skipped",
                        "undervote",
                        "overvote",
                        "-");
        return Arbitraries.oneOf(rank, other);
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.integers().between(0, 12).map(String::valueOf);
    }

    /// With everything that quotes, separators and comments could trip over.
    private static Arbitrary<String> signs() {
        return Arbitraries.strings()
                .withChars("ab é,;\"\\#=-(0☕\n")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(name -> "n" + name + "n");
    }
}
